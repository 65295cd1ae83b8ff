using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;

/// <summary>Gives an action its code when the mail is written, and makes it good once the mail is about to leave.</summary>
public class CouponMint(CouponStore coupons, CouponDiscounts discounts, TimeProvider clock)
{
    /// <exception cref="MailProblemException">The discount is not to be had any more.</exception>
    public async Task<LoyaltyCoupon> ReserveAsync(MailRequest request)
    {
        var payload = request.Payload;
        var now = clock.GetUtcNow().UtcDateTime;
        var pattern = await discounts.FindUsableAsync(payload.DiscountId) ?? throw new MailProblemException(ActionReason.NoDiscount, $"discount {payload.DiscountId}");
        var ends = now.AddDays(Math.Max(1, payload.CouponDays));
        var coupon = await coupons.ReserveAsync(request.ActionId, request.Source, request.Customer.Id, request.Store.Id, payload.DiscountId, pattern.EndDateUtc < ends ? pattern.EndDateUtc.Value : ends);
        if (coupon.State == CouponState.Reserved && coupon.ExpiresOnUtc < now.AddDays(Math.Max(1, payload.CouponDays)).AddHours(-1) && pattern.EndDateUtc is null)
        {
            // The mail had to wait: its days begin when it leaves.
            coupon.ExpiresOnUtc = ends;
            await coupons.UpdateAsync(coupon);
        }

        return coupon;
    }

    /// <summary>To be called by the holder of the action's claim, before the mail leaves. Nothing for a mail that tells no code.</summary>
    public async Task MakeAsync(LoyaltyAction action)
    {
        if (await coupons.FindAsync(action.Id) is not { State: CouponState.Reserved } coupon || await discounts.FindUsableAsync(coupon.PatternId) is not { } pattern)
            return;
        coupon.DiscountId = await discounts.MakeAsync(coupon, pattern);
        coupon.StateId = (int)CouponState.Made;
        await coupons.UpdateAsync(coupon);
    }
}
