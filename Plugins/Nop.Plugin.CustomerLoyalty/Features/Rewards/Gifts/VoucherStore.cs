using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

/// <summary>Vouchers as discounts of nopCommerce. The code is known before: made twice it is one discount.</summary>
public class VoucherStore(IRepository<Discount> discounts, IRepository<DiscountUsageHistory> uses, IRepository<Order> orders)
{
    private const int Cancelled = (int)OrderStatus.Cancelled;

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

    /// <summary>What was not spent yet cannot be any more; one that was spent stays as it is.</summary>
    /// <returns>The order that it was spent with and that was kept; 0 for none.</returns>
    public async Task<int> StopAsync(string code)
    {
        var all = await discounts.Table.Where(discount => discount.CouponCode == code).ToListAsync();
        await SwitchAsync(all, false);
        var ids = all.Select(discount => discount.Id).ToArray();
        // Asked after it was stopped: whoever pays with it at this moment is seen, or refused.
        var usedWith = await (from use in uses.Table
            join order in orders.Table on use.OrderId equals order.Id
            where ids.Contains(use.DiscountId) && !order.Deleted && order.OrderStatusId != Cancelled
            select order.Id).FirstOrDefaultAsync();
        if (usedWith > 0)
            await SwitchAsync(all, true);
        return usedWith;
    }

    private async Task SwitchAsync(IEnumerable<Discount> all, bool isActive)
    {
        foreach (var discount in all.Where(discount => discount.IsActive != isActive))
        {
            discount.IsActive = isActive;
            await discounts.UpdateAsync(discount);
        }
    }
}
