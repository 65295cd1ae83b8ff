using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

public class GiftOrderStore(IRepository<Order> orders)
{
    private const int Cancelled = (int)OrderStatus.Cancelled;

    /// <summary>The first order of the customer since that moment; 0 for none yet.</summary>
    public async Task<int> NextOrderAsync(int customerId, DateTime sinceUtc) => await orders.Table
        .Where(order => order.CustomerId == customerId && order.CreatedOnUtc >= sinceUtc && !order.Deleted && order.OrderStatusId != Cancelled)
        .OrderBy(order => order.Id).Select(order => order.Id).FirstOrDefaultAsync();

    /// <summary>Those of the orders that were cancelled or deleted.</summary>
    public async Task<HashSet<int>> GoneAsync(IEnumerable<int> orderIds)
    {
        var ids = orderIds.Distinct().ToArray();
        return [.. await orders.Table.Where(order => ids.Contains(order.Id) && (order.Deleted || order.OrderStatusId == Cancelled)).Select(order => order.Id).ToListAsync()];
    }
}
