using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;

/// <summary>Finds what a rule is about by words of its name.</summary>
public class CatalogueSearchStore(IRepository<Product> products, IRepository<Category> categories, IRepository<Manufacturer> manufacturers)
{
    private const int Most = 20;

    /// <summary>By name; a product by its number or stock-keeping unit too.</summary>
    public async Task<IReadOnlyList<(int Id, string Name)>> FindAsync(RuleSubject subject, string words)
    {
        var id = int.TryParse(words, out var number) ? number : 0;
        switch (subject)
        {
            case RuleSubject.Category:
                var found = await categories.Table.Where(one => !one.Deleted && (one.Name.Contains(words) || one.Id == id))
                    .OrderBy(one => one.Name).ThenBy(one => one.Id).Take(Most).Select(one => new { one.Id, one.Name }).ToListAsync();
                return [.. found.Select(one => (one.Id, one.Name))];
            case RuleSubject.Manufacturer:
                var makers = await manufacturers.Table.Where(one => !one.Deleted && (one.Name.Contains(words) || one.Id == id))
                    .OrderBy(one => one.Name).ThenBy(one => one.Id).Take(Most).Select(one => new { one.Id, one.Name }).ToListAsync();
                return [.. makers.Select(one => (one.Id, one.Name))];
            default:
                var goods = await products.Table.Where(one => !one.Deleted && (one.Name.Contains(words) || one.Sku == words || one.Id == id))
                    .OrderBy(one => one.Name).ThenBy(one => one.Id).Take(Most).Select(one => new { one.Id, one.Name }).ToListAsync();
                return [.. goods.Select(one => (one.Id, one.Name))];
        }
    }
}
