using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Orders;

/// <summary>Where the products of orders stand in the catalogue, what they are called, where they went.</summary>
public class OrderPlaceStore(IRepository<ProductCategory> links, IRepository<Category> categories, IRepository<OrderItem> lines, IRepository<Product> products, IRepository<Address> addresses, ILocalizationService localization)
{
    private const int Deepest = 20;

    /// <summary>Categories of each product, with those above them.</summary>
    public async Task<IReadOnlyDictionary<int, IReadOnlySet<int>>> CategoriesAsync(IEnumerable<int> productIds)
    {
        var ids = productIds.Distinct().ToArray();
        var direct = (await links.Table.Where(link => ids.Contains(link.ProductId)).Select(link => new { link.ProductId, link.CategoryId }).ToListAsync()).ToLookup(link => link.ProductId, link => link.CategoryId);
        var parents = (await categories.Table.Select(category => new { category.Id, category.ParentCategoryId }).ToListAsync()).ToDictionary(category => category.Id, category => category.ParentCategoryId);
        var all = new Dictionary<int, IReadOnlySet<int>>();
        foreach (var id in ids)
        {
            var found = new HashSet<int>();
            foreach (var category in direct[id])
                for (var (at, steps) = (category, 0); at > 0 && steps < Deepest; (at, steps) = (parents.GetValueOrDefault(at), steps + 1))
                    found.Add(at);
            all[id] = found;
        }

        return all;
    }

    public async Task<IReadOnlyList<(int Id, string Name)>> CategoryNamesAsync() =>
        [.. (await categories.Table.Where(category => !category.Deleted).OrderBy(category => category.Name).Select(category => new { category.Id, category.Name }).ToListAsync()).Select(category => (category.Id, category.Name))];

    public async Task<IReadOnlyList<string>> ProductNamesAsync(int orderId, int languageId, int most)
    {
        var ids = (await lines.Table.Where(line => line.OrderId == orderId).OrderBy(line => line.Id).Select(line => line.ProductId).Take(most).ToListAsync()).Distinct().ToArray();
        var names = new List<string>();
        foreach (var product in await products.Table.Where(product => ids.Contains(product.Id)).ToListAsync())
            names.Add(await localization.GetLocalizedAsync(product, row => row.Name, languageId));
        return names;
    }

    public async Task<Address?> AddressAsync(int id) => await addresses.Table.FirstOrDefaultAsync(address => address.Id == id);
}
