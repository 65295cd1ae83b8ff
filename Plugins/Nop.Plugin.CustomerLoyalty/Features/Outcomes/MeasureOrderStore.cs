using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes;

/// <summary>Orders that stand, by customer.</summary>
public class MeasureOrderStore(IRepository<Order> orders)
{
    private const int Chunk = 1_000;
    private const int Cancelled = (int)OrderStatus.Cancelled;

    public async Task<ILookup<int, (DateTime OnUtc, decimal Amount)>> OfAsync(int[] customerIds, DateTime fromUtc, DateTime untilUtc)
    {
        var found = new List<(int CustomerId, DateTime OnUtc, decimal Amount)>();
        foreach (var ids in customerIds.Chunk(Chunk))
        {
            var rows = await orders.Table
                .Where(order => ids.Contains(order.CustomerId) && order.CreatedOnUtc >= fromUtc && order.CreatedOnUtc <= untilUtc && !order.Deleted && order.OrderStatusId != Cancelled)
                .Select(order => new { order.CustomerId, order.CreatedOnUtc, order.OrderTotal, order.RefundedAmount }).ToListAsync();
            found.AddRange(rows.Select(row => (row.CustomerId, row.CreatedOnUtc, row.OrderTotal - row.RefundedAmount)));
        }

        return found.ToLookup(order => order.CustomerId, order => (order.OnUtc, order.Amount));
    }
}
