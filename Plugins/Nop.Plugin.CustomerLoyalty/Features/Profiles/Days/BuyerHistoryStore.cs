using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Days;

/// <summary>Who bought in a time that is over.</summary>
public class BuyerHistoryStore(IRepository<Order> orders)
{
    private const int Cancelled = (int)OrderStatus.Cancelled;

    /// <param name="storeId">0 for all.</param>
    /// <returns>Customers with an order that stands, and those with more than one.</returns>
    public async Task<(int Buyers, int Repeat)> CountAsync(int storeId, DateTime fromUtc, DateTime beforeUtc)
    {
        var within = orders.Table.Where(order => order.CreatedOnUtc >= fromUtc && order.CreatedOnUtc < beforeUtc && !order.Deleted && order.OrderStatusId != Cancelled && (storeId == 0 || order.StoreId == storeId));
        var buyers = within.GroupBy(order => order.CustomerId).Select(customer => new { customer.Key, Orders = customer.Count() });
        return (await buyers.CountAsync(), await buyers.Where(customer => customer.Orders > 1).CountAsync());
    }
}
