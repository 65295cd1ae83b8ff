using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;

/// <summary>Product numbers from the shop's catalogue, whoever may see them.</summary>
public class CatalogueStore(
    IRepository<Product> products,
    IRepository<Category> categories,
    IRepository<ProductCategory> inCategories,
    IRepository<ProductManufacturer> ofManufacturers,
    TimeProvider clock)
{
    private const int Deep = 200;
    private static readonly TimeSpan New = TimeSpan.FromDays(60);

    /// <summary>Products of the last two months, newest first; empty when they are more than half of the catalogue.</summary>
    public async Task<int[]> NewestAsync()
    {
        var since = clock.GetUtcNow().UtcDateTime - New;
        var shown = products.Table.Where(product => product.Published && !product.Deleted && product.VisibleIndividually);
        var newest = await shown.Where(product => product.CreatedOnUtc >= since)
            .OrderByDescending(product => product.CreatedOnUtc).ThenByDescending(product => product.Id).Take(Deep)
            .Select(product => product.Id).ToListAsync();
        return newest.Count * 2 > await shown.CountAsync() ? [] : [.. newest];
    }

    /// <summary>With those of its subcategories, one level down.</summary>
    public async Task<int[]> OfCategoryAsync(int categoryId)
    {
        var ids = await categories.Table.Where(category => category.ParentCategoryId == categoryId && !category.Deleted).Select(category => category.Id).ToListAsync();
        ids.Add(categoryId);
        return [.. await inCategories.Table.Where(mapping => ids.Contains(mapping.CategoryId)).Select(mapping => mapping.ProductId).ToListAsync()];
    }

    public async Task<int[]> OfManufacturerAsync(int manufacturerId) =>
        [.. await ofManufacturers.Table.Where(mapping => mapping.ManufacturerId == manufacturerId).Select(mapping => mapping.ProductId).ToListAsync()];
}
