using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Recovery;

/// <summary>What customers bought in a time and did not get back.</summary>
public class RecoveryOrderStore(IRepository<Order> orders)
{
    private const int AtOnce = 500;
    private const int Cancelled = (int)OrderStatus.Cancelled;

    public async Task<ILookup<int, (DateTime OnUtc, decimal Total)>> OfAsync(IReadOnlyCollection<int> customerIds, DateTime fromUtc, DateTime untilUtc)
    {
        var found = new List<(int CustomerId, DateTime OnUtc, decimal Total)>();
        foreach (var chunk in customerIds.Distinct().Chunk(AtOnce))
        {
            var ids = chunk;
            found.AddRange((await orders.Table.Where(order => ids.Contains(order.CustomerId) && !order.Deleted && order.OrderStatusId != Cancelled && order.CreatedOnUtc >= fromUtc && order.CreatedOnUtc < untilUtc && (order.RefundedAmount == 0 || order.RefundedAmount < order.OrderTotal))
                .OrderBy(order => order.Id).Select(order => new { order.CustomerId, order.CreatedOnUtc, Total = order.OrderTotal - order.RefundedAmount }).ToListAsync()).Select(order => (order.CustomerId, order.CreatedOnUtc, order.Total)));
        }

        return found.ToLookup(order => order.CustomerId, order => (order.OnUtc, order.Total));
    }
}
