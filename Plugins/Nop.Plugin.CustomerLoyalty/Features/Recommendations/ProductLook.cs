using Nop.Core.Domain.Catalog;
using Nop.Services.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations;

/// <summary>Products that one block looks at: each is read once, many in one statement.</summary>
public sealed class ProductLook(IProductService products)
{
    private readonly Dictionary<int, Product?> _found = [];

    public async Task ReadAsync(IEnumerable<int> ids)
    {
        var unknown = ids.Where(id => id > 0 && _found.TryAdd(id, null)).ToArray();
        if (unknown.Length == 0)
            return;
        foreach (var product in await products.GetProductsByIdsAsync(unknown))
            _found[product.Id] = product;
    }

    /// <summary>Null for one that is not there, or was not read.</summary>
    public Product? Of(int id) => _found.GetValueOrDefault(id);
}
