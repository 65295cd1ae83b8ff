using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;

/// <summary>Coupons of a person: told to him, and taken away with him.</summary>
public class CouponErasure(CouponStore coupons, CouponDiscounts discounts) : IPersonalData, IPersonalExport
{
    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("coupons", (await coupons.OfAsync(customerId)).Select(coupon => new { coupon.Code, coupon.State, coupon.CreatedOnUtc, coupon.ExpiresOnUtc, coupon.StoreId }))];

    public async Task EraseAsync(int customerId)
    {
        foreach (var coupon in (await coupons.OfAsync(customerId)).Where(coupon => coupon.DiscountId > 0))
            await discounts.EndAsync(coupon);
        await coupons.EraseAsync(customerId);
    }
}
