using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;

/// <summary>What nopCommerce knows of products that were sold out: its history of stock, and who waits.</summary>
public class BackInStockStore(IRepository<StockQuantityHistory> history, IRepository<Product> products, IRepository<BackInStockSubscription> waiting, TimeProvider clock)
{
    private const int Deep = 500;
    private static readonly TimeSpan Recently = TimeSpan.FromDays(30);

    /// <summary>The first stock of a new product is no return.</summary>
    private static readonly TimeSpan FirstStock = TimeSpan.FromHours(1);

    /// <summary>Products whose stock rose from nothing in the last month, the newest return first.</summary>
    public async Task<int[]> ReturnedAsync()
    {
        var since = clock.GetUtcNow().UtcDateTime - Recently;
        var rows = await (
            from change in history.Table
            join product in products.Table on change.ProductId equals product.Id
            where change.CreatedOnUtc >= since && change.StockQuantity > 0 && change.StockQuantity - change.QuantityAdjustment <= 0
            orderby change.CreatedOnUtc descending, change.Id descending
            select new { change.ProductId, change.CreatedOnUtc, Made = product.CreatedOnUtc }).Take(Deep).ToListAsync();
        return [.. rows.Where(row => row.CreatedOnUtc - row.Made >= FirstStock).Select(row => row.ProductId).Distinct()];
    }

    /// <summary>Products for which the customer asked to be told; nopCommerce forgets a wish when it has told him.</summary>
    public async Task<IReadOnlyList<int>> AwaitedAsync(int customerId, int storeId) => customerId == 0
        ? []
        : [.. await waiting.Table.Where(one => one.CustomerId == customerId && one.StoreId == storeId).OrderByDescending(one => one.Id).Select(one => one.ProductId).ToListAsync()];
}
