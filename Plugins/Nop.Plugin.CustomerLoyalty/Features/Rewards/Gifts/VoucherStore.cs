using Nop.Core.Domain.Discounts;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

/// <summary>Vouchers as discounts of nopCommerce. The code is known before: made twice it is one discount.</summary>
public class VoucherStore(IRepository<Discount> discounts)
{
    /// <summary>Off the whole order, once, for whoever has the code.</summary>
    public async Task MakeAsync(string code, string name, decimal amount, DateTime fromUtc, DateTime untilUtc)
    {
        if (await discounts.Table.AnyAsync(discount => discount.CouponCode == code))
            return;
        await discounts.InsertAsync(new Discount
        {
            Name = name.Shortened(200),
            DiscountTypeId = (int)DiscountType.AssignedToOrderTotal,
            DiscountAmount = amount,
            RequiresCouponCode = true,
            CouponCode = code,
            DiscountLimitationId = (int)DiscountLimitationType.NTimesOnly,
            LimitationTimes = 1,
            StartDateUtc = fromUtc,
            EndDateUtc = untilUtc,
            IsActive = true,
            AdminComment = CustomerLoyaltyDefaults.DiscountMark + " voucher"
        });
    }

    /// <summary>What was not spent yet cannot be any more.</summary>
    public async Task StopAsync(string code)
    {
        foreach (var discount in await discounts.Table.Where(discount => discount.CouponCode == code && discount.IsActive).ToListAsync())
        {
            discount.IsActive = false;
            await discounts.UpdateAsync(discount);
        }
    }
}
