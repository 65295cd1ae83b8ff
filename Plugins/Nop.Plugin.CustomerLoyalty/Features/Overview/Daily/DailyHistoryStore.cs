using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

/// <summary>How far back the shop goes.</summary>
public class DailyHistoryStore(IRepository<Order> orders)
{
    /// <param name="storeId">0 for all.</param>
    public async Task<DateTime?> FirstOrderAsync(int storeId)
    {
        var first = await orders.Table.Where(order => !order.Deleted && (storeId == 0 || order.StoreId == storeId)).OrderBy(order => order.CreatedOnUtc).Select(order => order.CreatedOnUtc).Take(1).ToListAsync();
        return first.Count == 0 ? null : first[0];
    }
}
