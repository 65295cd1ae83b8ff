using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>Prices and stock as they are and as they were last seen, and who waits for a product.</summary>
public class ProductChangeStore(IRepository<Product> products, IRepository<ShoppingCartItem> lines, IRepository<LoyaltyProductWatch> watched, ProductStockStore stocks)
{
    private const int NotManaged = (int)ManageInventoryMethod.DontManageStock;
    private const int OwnStock = (int)ManageInventoryMethod.ManageStock;
    private const int Page = 5_000;
    private const int Chunk = 1_000;

    /// <summary>Products on sale, by number, after the given one, each followed by the combinations by which its stock is kept.</summary>
    public async Task<IReadOnlyList<ProductState>> NowAsync(int afterId)
    {
        var rows = await products.Table.Where(product => product.Id > afterId && product.Published && !product.Deleted).OrderBy(product => product.Id).Take(Page)
            .Select(product => new { product.Id, product.Price, product.ManageInventoryMethodId, product.StockQuantity, product.UseMultipleWarehouses }).ToListAsync();
        var elsewhere = rows.Where(row => row.ManageInventoryMethodId != NotManaged && (row.UseMultipleWarehouses || row.ManageInventoryMethodId != OwnStock)).ToList();
        var byCombinations = elsewhere.Where(row => row.ManageInventoryMethodId != OwnStock).Select(row => row.Id).ToList();
        var held = await stocks.OfAsync([.. elsewhere.Where(row => row.ManageInventoryMethodId == OwnStock).Select(row => row.Id)], byCombinations);
        var combinations = await stocks.CombinationsAsync(byCombinations);
        return [.. rows.SelectMany(row => combinations[row.Id].Select(one => new ProductState(row.Id, row.Price, one.InStock, one.Id, one.Attributes)).Prepend(new ProductState(row.Id, row.Price,
            row.ManageInventoryMethodId == NotManaged || (held.TryGetValue(row.Id, out var stock) ? stock > 0 : row.ManageInventoryMethodId == OwnStock && !row.UseMultipleWarehouses && row.StockQuantity > 0))))];
    }

    public async Task<IReadOnlyDictionary<(int ProductId, int CombinationId), LoyaltyProductWatch>> SeenAsync(IReadOnlyCollection<ProductState> states)
    {
        var (from, to) = (states.Min(state => state.ProductId), states.Max(state => state.ProductId));
        return (await watched.Table.Where(row => row.ProductId >= from && row.ProductId <= to).ToListAsync()).ToDictionary(row => (row.ProductId, row.CombinationId));
    }

    public async Task WriteAsync(IList<LoyaltyProductWatch> added, IList<LoyaltyProductWatch> changed)
    {
        if (added.Count > 0)
            await watched.InsertAsync(added, false);
        if (changed.Count > 0)
            await watched.UpdateAsync(changed, false);
    }

    /// <summary>The same without those who want a combination of attributes that there is none of.</summary>
    public async Task<IReadOnlyList<WaitingLine>> WaitingForStockAsync(IReadOnlyCollection<int> productIds)
    {
        var waiting = await WaitingAsync(productIds);
        var gone = await stocks.SoldOutAsync([.. waiting.Where(line => !string.IsNullOrEmpty(line.AttributesXml)).Select(line => line.ProductId).Distinct()]);
        return [.. waiting.Where(line => string.IsNullOrEmpty(line.AttributesXml) || !gone.Contains((line.ProductId, line.AttributesXml)))];
    }

    /// <summary>Who has one of those combinations on a wish list or in his cart.</summary>
    public async Task<IReadOnlyList<WaitingLine>> WaitingForAsync(IReadOnlyCollection<ProductState> combinations)
    {
        if (combinations.Count == 0)
            return [];
        var wanted = combinations.Select(one => (one.ProductId, one.Attributes)).ToHashSet();
        return [.. (await WaitingAsync([.. combinations.Select(one => one.ProductId).Distinct()])).Where(line => wanted.Contains((line.ProductId, line.AttributesXml ?? string.Empty)))];
    }

    /// <summary>Who has one of the products on a wish list or in his cart.</summary>
    public async Task<IReadOnlyList<WaitingLine>> WaitingAsync(IReadOnlyCollection<int> productIds)
    {
        var waiting = new List<WaitingLine>();
        foreach (var ids in productIds.Chunk(Chunk))
            waiting.AddRange(await lines.Table.Where(line => ids.Contains(line.ProductId)).OrderBy(line => line.Id)
                .Select(line => new WaitingLine { CustomerId = line.CustomerId, ProductId = line.ProductId, StoreId = line.StoreId, AttributesXml = line.AttributesXml }).ToListAsync());
        return waiting;
    }
}
