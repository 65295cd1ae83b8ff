using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Content;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;

/// <summary>What is known of products without anybody having met them.</summary>
public class ContentStore(IRepository<Product> products, IRepository<ProductCategory> inCategories, IRepository<ProductManufacturer> ofManufacturers, IRepository<ProductProductTagMapping> tagged)
{
    /// <summary>Changes when products come, go or are changed.</summary>
    public async Task<(int Count, DateTime? Changed)> StampAsync()
    {
        var changed = await products.Table.Where(product => product.Published && !product.Deleted)
            .OrderByDescending(product => product.UpdatedOnUtc).Select(product => product.UpdatedOnUtc).Take(1).ToListAsync();
        return (await products.Table.CountAsync(product => product.Published && !product.Deleted), changed.Count == 0 ? null : changed[0]);
    }

    public async Task<IReadOnlyList<ProductTraits>> ReadAsync()
    {
        var rows = await products.Table.Where(product => product.Published && !product.Deleted && product.VisibleIndividually)
            .Select(product => new { product.Id, product.Price }).ToListAsync();
        var categories = (await inCategories.Table.Select(mapping => new { mapping.ProductId, mapping.CategoryId }).ToListAsync())
            .ToLookup(mapping => mapping.ProductId, mapping => mapping.CategoryId);
        var manufacturers = (await ofManufacturers.Table.Select(mapping => new { mapping.ProductId, mapping.ManufacturerId }).ToListAsync())
            .ToLookup(mapping => mapping.ProductId, mapping => mapping.ManufacturerId);
        var tags = (await tagged.Table.Select(mapping => new { mapping.ProductId, mapping.ProductTagId }).ToListAsync())
            .ToLookup(mapping => mapping.ProductId, mapping => mapping.ProductTagId);
        return [.. rows.Select(row => new ProductTraits(row.Id, [.. categories[row.Id]], manufacturers[row.Id].FirstOrDefault(), [.. tags[row.Id]], row.Price))];
    }
}
