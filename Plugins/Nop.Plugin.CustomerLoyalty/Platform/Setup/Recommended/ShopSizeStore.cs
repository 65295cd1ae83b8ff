using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Setup;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Recommended;

public class ShopSizeStore(IRepository<Order> orders, TimeProvider clock)
{
    /// <summary>Counts the shop's own orders; a million take a second or so.</summary>
    public async Task<ShopSize> CountAsync(int agents)
    {
        var all = orders.Table.Where(order => !order.Deleted);
        var yearAgo = clock.GetUtcNow().UtcDateTime.AddDays(-365);
        return new ShopSize(await all.Select(order => order.CustomerId).Distinct().CountAsync(), await all.CountAsync(), await all.CountAsync(order => order.CreatedOnUtc >= yearAgo), agents);
    }
}
