using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>Variants that a shop sells only on the page of their grouped product.</summary>
public class VariantStore(IRepository<Product> products)
{
    /// <summary>The grouped product of each variant that has no page of its own.</summary>
    public async Task<Dictionary<int, int>> ParentsAsync()
    {
        var rows = await products.Table.Where(product => product.ParentGroupedProductId > 0 && !product.VisibleIndividually)
            .Select(product => new { product.Id, product.ParentGroupedProductId }).ToListAsync();
        return rows.ToDictionary(row => row.Id, row => row.ParentGroupedProductId);
    }
}
