using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

/// <summary>Products, categories and manufacturers that rules name.</summary>
public class SegmentCatalogueStore(
    IRepository<Product> products,
    IRepository<Category> categories,
    IRepository<Manufacturer> manufacturers,
    IRepository<ProductCategory> inCategories,
    IRepository<ProductManufacturer> ofManufacturers)
{
    private const int Found = 20;

    /// <summary>The products that are meant, each once.</summary>
    public async Task<IReadOnlyList<int>> ProductsAsync(FactSubject subject, IReadOnlyList<int> ids)
    {
        if (subject == FactSubject.Products)
            return [.. ids.Distinct()];

        var wanted = await WithBelowAsync(subject, ids);
        var found = subject == FactSubject.Categories
            ? await inCategories.Table.Where(link => wanted.Contains(link.CategoryId)).Select(link => link.ProductId).Distinct().ToListAsync()
            : await ofManufacturers.Table.Where(link => wanted.Contains(link.ManufacturerId)).Select(link => link.ProductId).Distinct().ToListAsync();
        return [.. found];
    }

    /// <summary>The categories with all below them; manufacturers and products as they are.</summary>
    public async Task<IReadOnlyList<int>> WithBelowAsync(FactSubject subject, IReadOnlyList<int> ids)
    {
        if (subject != FactSubject.Categories)
            return [.. ids.Distinct()];

        var parents = await categories.Table.Where(category => !category.Deleted && category.ParentCategoryId != 0)
            .Select(category => new { category.Id, category.ParentCategoryId }).ToListAsync();
        var below = parents.ToLookup(category => category.ParentCategoryId, category => category.Id);
        var wanted = new HashSet<int>(ids);
        var open = new Stack<int>(wanted);
        while (open.TryPop(out var category))
            foreach (var child in below[category])
                if (wanted.Add(child))
                    open.Push(child);
        return [.. wanted];
    }

    /// <summary>Names by number; what is deleted is left out.</summary>
    public async Task<Dictionary<int, string>> NamesAsync(FactSubject subject, IReadOnlyCollection<int> ids)
    {
        var rows = subject switch
        {
            FactSubject.Products => await products.Table.Where(row => ids.Contains(row.Id) && !row.Deleted).Select(row => new { row.Id, row.Name }).ToListAsync(),
            FactSubject.Categories => await categories.Table.Where(row => ids.Contains(row.Id) && !row.Deleted).Select(row => new { row.Id, row.Name }).ToListAsync(),
            _ => await manufacturers.Table.Where(row => ids.Contains(row.Id) && !row.Deleted).Select(row => new { row.Id, row.Name }).ToListAsync()
        };
        return rows.ToDictionary(row => row.Id, row => row.Name);
    }

    /// <summary>The first that have these words in their name, or the first of all.</summary>
    public async Task<IReadOnlyList<(int Id, string Name)>> SearchAsync(FactSubject subject, string? words)
    {
        var wanted = words?.Trim().ToLowerInvariant() ?? string.Empty;
        var rows = subject switch
        {
            FactSubject.Products => await products.Table.Where(row => !row.Deleted && row.Name.ToLower().Contains(wanted)).OrderBy(row => row.Name).Take(Found).Select(row => new { row.Id, row.Name }).ToListAsync(),
            FactSubject.Categories => await categories.Table.Where(row => !row.Deleted && row.Name.ToLower().Contains(wanted)).OrderBy(row => row.Name).Take(Found).Select(row => new { row.Id, row.Name }).ToListAsync(),
            _ => await manufacturers.Table.Where(row => !row.Deleted && row.Name.ToLower().Contains(wanted)).OrderBy(row => row.Name).Take(Found).Select(row => new { row.Id, row.Name }).ToListAsync()
        };
        return [.. rows.Select(row => (row.Id, row.Name))];
    }
}
