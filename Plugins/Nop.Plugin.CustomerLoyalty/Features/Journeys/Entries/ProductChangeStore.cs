using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>Prices and stock as they are and as they were last seen, and who waits for a product.</summary>
public class ProductChangeStore(IRepository<Product> products, IRepository<ShoppingCartItem> lines, IRepository<LoyaltyProductWatch> watched)
{
    private const int NotManaged = (int)ManageInventoryMethod.DontManageStock;
    private const int OwnStock = (int)ManageInventoryMethod.ManageStock;
    private const int Page = 5_000;
    private const int Chunk = 1_000;

    /// <summary>Products on sale, by number, after the given one.</summary>
    public async Task<IReadOnlyList<ProductState>> NowAsync(int afterId)
    {
        var rows = await products.Table.Where(product => product.Id > afterId && product.Published && !product.Deleted).OrderBy(product => product.Id).Take(Page)
            .Select(product => new { product.Id, product.Price, product.ManageInventoryMethodId, product.StockQuantity, product.UseMultipleWarehouses }).ToListAsync();
        return [.. rows.Select(row => new ProductState(row.Id, row.Price,
            row.ManageInventoryMethodId == NotManaged ? true : row.ManageInventoryMethodId == OwnStock && !row.UseMultipleWarehouses ? row.StockQuantity > 0 : null))];
    }

    public async Task<IReadOnlyDictionary<int, LoyaltyProductWatch>> SeenAsync(IReadOnlyCollection<ProductState> states)
    {
        var (from, to) = (states.Min(state => state.ProductId), states.Max(state => state.ProductId));
        return (await watched.Table.Where(row => row.ProductId >= from && row.ProductId <= to).ToListAsync()).ToDictionary(row => row.ProductId);
    }

    public async Task WriteAsync(IList<LoyaltyProductWatch> added, IList<LoyaltyProductWatch> changed)
    {
        if (added.Count > 0)
            await watched.InsertAsync(added, false);
        if (changed.Count > 0)
            await watched.UpdateAsync(changed, false);
    }

    /// <summary>Who has one of the products on a wish list or in his cart.</summary>
    public async Task<IReadOnlyList<WaitingLine>> WaitingAsync(IReadOnlyCollection<int> productIds)
    {
        var waiting = new List<WaitingLine>();
        foreach (var ids in productIds.Chunk(Chunk))
            waiting.AddRange(await lines.Table.Where(line => ids.Contains(line.ProductId)).OrderBy(line => line.Id)
                .Select(line => new WaitingLine { CustomerId = line.CustomerId, ProductId = line.ProductId, StoreId = line.StoreId }).ToListAsync());
        return waiting;
    }
}
