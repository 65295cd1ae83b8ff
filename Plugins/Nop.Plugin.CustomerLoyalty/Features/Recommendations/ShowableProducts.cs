using Nop.Core.Domain.Catalog;
using Nop.Services.Catalog;
using Nop.Services.Security;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations;

/// <summary>Which candidates this shopper may see and buy here and now.</summary>
public class ShowableProducts(IProductService products, IAclService acl, IStoreMappingService storeMapping)
{
    private const int Chunk = 12;

    /// <summary>The first so many showable candidates in their order; rather fewer than others.</summary>
    public async Task<IReadOnlyList<Product>> TakeAsync(IEnumerable<int> candidates, int most)
    {
        var showable = new List<Product>(most);
        foreach (var chunk in candidates.Chunk(Math.Max(Chunk, most * 2)))
        {
            var found = (await products.GetProductsByIdsAsync(chunk)).ToDictionary(product => product.Id);
            foreach (var id in chunk)
            {
                if (found.TryGetValue(id, out var product) && await IsShowableAsync(product))
                    showable.Add(product);
                if (showable.Count == most)
                    return showable;
            }
        }

        return showable;
    }

    private async Task<bool> IsShowableAsync(Product product) =>
        product is { Published: true, Deleted: false, VisibleIndividually: true }
        && products.ProductIsAvailable(product)
        && !await IsSoldOutAsync(product)
        && await acl.AuthorizeAsync(product)
        && await storeMapping.AuthorizeAsync(product);

    /// <summary>Asks the database only where the stock lies in several warehouses.</summary>
    private async Task<bool> IsSoldOutAsync(Product product) =>
        product.ManageInventoryMethodId == (int)ManageInventoryMethod.ManageStock
        && product.BackorderModeId == (int)BackorderMode.NoBackorders
        && (product.UseMultipleWarehouses ? await products.GetTotalStockQuantityAsync(product) : product.StockQuantity) <= 0;
}
