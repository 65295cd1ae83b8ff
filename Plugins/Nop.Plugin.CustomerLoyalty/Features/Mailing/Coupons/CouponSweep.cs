using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;

/// <summary>Takes ended coupons away, a slice at each run of the dispatcher: nopCommerce looks through all active discounts at every checkout.</summary>
public class CouponSweep(CouponStore coupons, CouponDiscounts discounts, TimeProvider clock) : IDispatchEnd
{
    private const int AtOnce = 100;

    /// <summary>Somebody may have put it into his cart a moment before.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    public async Task EndAsync()
    {
        foreach (var coupon in await coupons.EndedAsync(clock.GetUtcNow().UtcDateTime - Patience, AtOnce))
        {
            coupon.StateId = (int)(await discounts.EndAsync(coupon) ? CouponState.Used : CouponState.Expired);
            await coupons.UpdateAsync(coupon);
        }
    }
}
