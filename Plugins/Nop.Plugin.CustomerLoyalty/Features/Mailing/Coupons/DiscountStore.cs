using Nop.Core.Domain.Discounts;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;

/// <summary>nopCommerce's discounts as coupons need them. Its own service reads all of them at once, which are many when each recipient has one.</summary>
public class DiscountStore(IRepository<Discount> discounts, IRepository<DiscountRequirement> requirements, IRepository<DiscountUsageHistory> uses)
{
    private const int Most = 500;

    /// <summary>
    /// Those that a coupon can be made after: of an order as a whole, and without requirements, whose settings nopCommerce keeps where they
    /// cannot be taken along.
    /// </summary>
    public async Task<IReadOnlyList<Discount>> PatternsAsync(string ours)
    {
        int[] types = [(int)DiscountType.AssignedToOrderTotal, (int)DiscountType.AssignedToOrderSubTotal, (int)DiscountType.AssignedToShipping];
        return [.. await discounts.Table
            .Where(discount => types.Contains(discount.DiscountTypeId) && (discount.AdminComment == null || !discount.AdminComment.StartsWith(ours)))
            .Where(discount => !requirements.Table.Any(requirement => requirement.DiscountId == discount.Id))
            .OrderBy(discount => discount.Name).ThenBy(discount => discount.Id).Take(Most).ToListAsync()];
    }

    public async Task<int> IdOfCodeAsync(string code) => await discounts.Table.Where(discount => discount.CouponCode == code).OrderBy(discount => discount.Id).Select(discount => discount.Id).FirstOrDefaultAsync();

    public async Task<bool> IsUsedAsync(int discountId) => await uses.Table.AnyAsync(use => use.DiscountId == discountId);
}
