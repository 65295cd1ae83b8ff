using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>Where products are in the catalogue, for rules that are limited to categories.</summary>
public class EarningCatalogueStore(IRepository<Category> categories, IRepository<ProductCategory> mappings, IRepository<Product> products)
{
    private const int Most = 20;

    /// <summary>Of each category the one above it.</summary>
    public async Task<IReadOnlyDictionary<int, int>> TreeAsync() =>
        (await categories.Table.Where(category => !category.Deleted).Select(category => new { category.Id, category.ParentCategoryId }).ToListAsync())
            .ToDictionary(category => category.Id, category => category.ParentCategoryId);

    public async Task<ILookup<int, int>> CategoriesOfAsync(IEnumerable<int> productIds)
    {
        var ids = productIds.Distinct().ToArray();
        return (await mappings.Table.Where(mapping => ids.Contains(mapping.ProductId)).Select(mapping => new { mapping.ProductId, mapping.CategoryId }).ToListAsync())
            .ToLookup(mapping => mapping.ProductId, mapping => mapping.CategoryId);
    }

    /// <summary>All mappings, for the simulator.</summary>
    public async Task<ILookup<int, int>> CategoriesAsync() =>
        (await mappings.Table.Select(mapping => new { mapping.ProductId, mapping.CategoryId }).ToListAsync()).ToLookup(mapping => mapping.ProductId, mapping => mapping.CategoryId);

    public async Task<IReadOnlyDictionary<int, string>> ProductNamesAsync(IEnumerable<int> productIds)
    {
        var ids = productIds.Distinct().ToArray();
        return (await products.Table.Where(product => ids.Contains(product.Id)).Select(product => new { product.Id, product.Name }).ToListAsync()).ToDictionary(product => product.Id, product => product.Name);
    }

    public async Task<IReadOnlyDictionary<int, string>> CategoryNamesAsync(IEnumerable<int> categoryIds)
    {
        var ids = categoryIds.Distinct().ToArray();
        return (await categories.Table.Where(category => ids.Contains(category.Id)).Select(category => new { category.Id, category.Name }).ToListAsync()).ToDictionary(category => category.Id, category => category.Name);
    }

    /// <summary>By words of the name, or by number; a product by its stock-keeping unit too.</summary>
    public async Task<IReadOnlyList<(int Id, string Name)>> FindAsync(bool isCategory, string words)
    {
        var id = int.TryParse(words, out var number) ? number : 0;
        var found = isCategory
            ? await categories.Table.Where(one => !one.Deleted && (one.Name.Contains(words) || one.Id == id)).OrderBy(one => one.Name).ThenBy(one => one.Id).Take(Most).Select(one => new { one.Id, one.Name }).ToListAsync()
            : await products.Table.Where(one => !one.Deleted && (one.Name.Contains(words) || one.Sku == words || one.Id == id)).OrderBy(one => one.Name).ThenBy(one => one.Id).Take(Most).Select(one => new { one.Id, one.Name }).ToListAsync();
        return [.. found.Select(one => (one.Id, one.Name))];
    }
}
