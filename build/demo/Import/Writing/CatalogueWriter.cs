using Demo.Domain;
using Demo.Import.Cleaning;
using Demo.Import.Planning;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Catalog;

namespace Demo.Import.Writing;

/// <summary>Adds the departments and products that the shop does not have yet, known by name and by stock code.</summary>
public sealed class CatalogueWriter(ImportTarget target, ImportCounts counts)
{
    /// <returns>Product ids by stock number of the table.</returns>
    public async Task<IReadOnlyDictionary<int, int>> WriteAsync(ImportPlan plan, CancellationToken cancellation)
    {
        var known = await target.Context.Set<Product>().AsNoTracking()
            .Where(product => product.Sku != null && product.Sku != "" && !product.Deleted)
            .Select(product => new { product.Sku, product.Id }).ToListAsync(cancellation);
        var products = known.GroupBy(product => product.Sku, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Min(product => product.Id), StringComparer.OrdinalIgnoreCase);
        var missing = plan.Catalogue.Select(pair => pair.Value).Where(item => !products.ContainsKey(item.Sku)).ToList();

        if (missing.Count > 0)
            await target.Bulk.InTransactionAsync(() => AddAsync(missing, products, plan.LastOrderLocal, cancellation), cancellation);
        return plan.Catalogue.ToDictionary(pair => pair.Key, pair => products[pair.Value.Sku]);
    }

    private async Task AddAsync(List<CatalogueItem> items, Dictionary<string, int> products, DateTime end, CancellationToken cancellation)
    {
        var slugs = await Slugs.LoadAsync(target.Context, cancellation);
        var addresses = new List<UrlRecord>();
        var categories = await AddCategoriesAsync(items, slugs, addresses, cancellation);
        var best = items.OrderByDescending(item => item.UnitsSold).Take(8).Select(item => item.Sku).ToHashSet();
        var rows = new List<Product>(items.Count);
        foreach (var item in items)
        {
            var product = ProductRows.Product(item, end, best.Contains(item.Sku));
            product.Id = target.Bulk.NextId<Product>();
            products.Add(item.Sku, product.Id);
            rows.Add(product);
            addresses.Add(slugs.For(nameof(Product), product.Id, item.Name));
        }
        foreach (var address in addresses)
            address.Id = target.Bulk.NextId<UrlRecord>();

        await target.Bulk.WriteAsync(rows, cancellation);
        await target.Bulk.WriteAsync(items.Select(item => new ProductCategory
        {
            Id = target.Bulk.NextId<ProductCategory>(), ProductId = products[item.Sku], CategoryId = categories[item.Category], DisplayOrder = 1,
        }), cancellation);
        await target.Bulk.WriteAsync(addresses, cancellation);
        counts.Products += rows.Count;
    }

    private async Task<Dictionary<string, int>> AddCategoriesAsync(
        List<CatalogueItem> items, Slugs slugs, List<UrlRecord> addresses, CancellationToken cancellation)
    {
        var known = await target.Context.Set<Category>().AsNoTracking().Where(category => !category.Deleted)
            .Select(category => new { category.Name, category.Id }).ToListAsync(cancellation);
        var categories = known.GroupBy(category => category.Name).ToDictionary(group => group.Key, group => group.Min(category => category.Id));
        var rows = CategoryChooser.Categories.Where(name => !categories.ContainsKey(name) && items.Any(item => item.Category == name))
            .Select((name, number) => ProductRows.Category(target.Bulk.NextId<Category>(), name, number, target.NowUtc)).ToList();
        foreach (var category in rows)
        {
            categories.Add(category.Name, category.Id);
            addresses.Add(slugs.For(nameof(Category), category.Id, category.Name));
        }
        await target.Bulk.WriteAsync(rows, cancellation);
        counts.Categories += rows.Count;
        return categories;
    }
}
