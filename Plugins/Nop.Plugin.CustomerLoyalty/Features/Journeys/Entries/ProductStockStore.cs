using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>Stock that is not kept by the product itself: in several warehouses, or by combinations of attributes.</summary>
public class ProductStockStore(IRepository<ProductWarehouseInventory> warehouses, IRepository<ProductAttributeCombination> combinations)
{
    private const int Chunk = 1_000;

    /// <summary>Pieces that can be sold; of combinations those of the one that there is most of.</summary>
    public async Task<IReadOnlyDictionary<int, int>> OfAsync(IReadOnlyCollection<int> inWarehouses, IReadOnlyCollection<int> byCombinations)
    {
        var held = inWarehouses.Concat(byCombinations).ToDictionary(id => id, _ => 0);
        foreach (var ids in inWarehouses.Chunk(Chunk))
            foreach (var row in await warehouses.Table.Where(row => ids.Contains(row.ProductId)).GroupBy(row => row.ProductId).Select(group => new { group.Key, Stock = group.Sum(row => row.StockQuantity), Reserved = group.Sum(row => row.ReservedQuantity) }).ToListAsync())
                held[row.Key] = row.Stock - row.Reserved;
        foreach (var ids in byCombinations.Chunk(Chunk))
            foreach (var row in await combinations.Table.Where(row => ids.Contains(row.ProductId)).GroupBy(row => row.ProductId).Select(group => new { group.Key, Stock = group.Max(row => row.StockQuantity) }).ToListAsync())
                held[row.Key] = row.Stock;
        return held;
    }

    /// <summary>Every combination of attributes by which stock of those products is kept.</summary>
    public async Task<ILookup<int, (int Id, string Attributes, bool InStock)>> CombinationsAsync(IReadOnlyCollection<int> productIds)
    {
        var found = new List<(int ProductId, int Id, string Attributes, bool InStock)>();
        foreach (var ids in productIds.Chunk(Chunk))
            foreach (var row in await combinations.Table.Where(row => ids.Contains(row.ProductId)).OrderBy(row => row.Id).Select(row => new { row.Id, row.ProductId, row.AttributesXml, row.StockQuantity, row.AllowOutOfStockOrders }).ToListAsync())
                found.Add((row.ProductId, row.Id, row.AttributesXml ?? string.Empty, row.StockQuantity > 0 || row.AllowOutOfStockOrders));
        return found.ToLookup(row => row.ProductId, row => (row.Id, row.Attributes, row.InStock));
    }

    /// <summary>Combinations, by their attributes, that there is none of and that cannot be ordered then.</summary>
    public async Task<IReadOnlySet<(int ProductId, string Attributes)>> SoldOutAsync(IReadOnlyCollection<int> productIds)
    {
        var gone = new HashSet<(int, string)>();
        foreach (var ids in productIds.Chunk(Chunk))
            foreach (var row in await combinations.Table.Where(row => ids.Contains(row.ProductId) && row.StockQuantity <= 0 && !row.AllowOutOfStockOrders).Select(row => new { row.ProductId, row.AttributesXml }).ToListAsync())
                gone.Add((row.ProductId, row.AttributesXml));
        return gone;
    }
}
