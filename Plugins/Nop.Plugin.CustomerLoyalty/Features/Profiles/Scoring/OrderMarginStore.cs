using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;

/// <summary>
/// What orders brought after the cost of their goods: price without tax and discounts, less the product cost that nopCommerce kept
/// with each line when the order was placed. Shipping and fees are no margin.
/// </summary>
public class OrderMarginStore(IRepository<Order> orders, IRepository<OrderItem> items)
{
    private const int WindowSize = 5_000;
    private static readonly TimeSpan Told = TimeSpan.FromDays(730);

    /// <summary>Adds the margins of all orders to the log; the costs that are missing are counted over two years.</summary>
    public async Task<CoreBasis> ReadAsync(OrderLog log, DateTime nowUtc)
    {
        var since = nowUtc - Told;
        var (lines, withoutCost) = (0, 0);
        for (var from = await NextAsync(1); from > 0; from = await NextAsync(from + WindowSize))
        {
            var (first, before) = (from, from + WindowSize);
            var heads = (await orders.Table.Where(order => order.Id >= first && order.Id < before)
                .Select(order => new { order.Id, order.CreatedOnUtc, order.OrderSubTotalDiscountExclTax, order.OrderDiscount }).ToListAsync()).ToDictionary(order => order.Id);
            var rows = await items.Table.Where(item => item.OrderId >= first && item.OrderId < before)
                .Select(item => new { item.OrderId, item.Quantity, item.PriceExclTax, item.OriginalProductCost }).ToListAsync();
            foreach (var order in rows.GroupBy(item => item.OrderId).OrderBy(order => order.Key))
            {
                if (!heads.TryGetValue(order.Key, out var head))
                    continue;
                log.Margin(order.Key, order.Sum(item => item.PriceExclTax - item.OriginalProductCost * item.Quantity) - head.OrderSubTotalDiscountExclTax - head.OrderDiscount);
                if (head.CreatedOnUtc < since)
                    continue;
                lines += order.Count();
                withoutCost += order.Count(item => item.OriginalProductCost <= 0);
            }
        }

        return new CoreBasis(true, lines, withoutCost);
    }

    private async Task<int> NextAsync(int from) =>
        await items.Table.Where(item => item.OrderId >= from).OrderBy(item => item.OrderId).Select(item => item.OrderId).FirstOrDefaultAsync();
}
