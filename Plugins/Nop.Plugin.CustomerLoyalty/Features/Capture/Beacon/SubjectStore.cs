using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

/// <summary>Which of the products, categories and manufacturers that browsers named are in the catalogue of the store they named.</summary>
public class SubjectStore(
    IRepository<Product> products,
    IRepository<Category> categories,
    IRepository<Manufacturer> manufacturers,
    IStoreMappingService storeMapping)
{
    public async Task<HashSet<(FactKind, int Subject, int Store)>> KnownAsync(IReadOnlyCollection<BrowseEvent> events)
    {
        var known = new HashSet<(FactKind, int, int)>();
        foreach (var group in events.Where(browse => browse.SubjectId > 0).GroupBy(browse => Catalogue(browse.Kind)))
        {
            var ids = group.Select(browse => browse.SubjectId).Distinct().ToArray();
            switch (group.Key)
            {
                case FactKind.ProductViewed:
                    foreach (var product in await products.Table.Where(row => ids.Contains(row.Id) && !row.Deleted && row.Published).ToListAsync())
                        await AddAsync(product, product.Id);
                    break;
                case FactKind.CategoryViewed:
                    foreach (var category in await categories.Table.Where(row => ids.Contains(row.Id) && !row.Deleted && row.Published).ToListAsync())
                        await AddAsync(category, category.Id);
                    break;
                case FactKind.ManufacturerViewed:
                    foreach (var manufacturer in await manufacturers.Table.Where(row => ids.Contains(row.Id) && !row.Deleted && row.Published).ToListAsync())
                        await AddAsync(manufacturer, manufacturer.Id);
                    break;
            }

            async Task AddAsync<TEntity>(TEntity entity, int id)
                where TEntity : Core.BaseEntity, Core.Domain.Stores.IStoreMappingSupported
            {
                foreach (var named in group.Where(browse => browse.SubjectId == id).Select(browse => (browse.Kind, browse.Page.StoreId)).Distinct())
                    if (await storeMapping.AuthorizeAsync(entity, named.StoreId))
                        known.Add((named.Kind, id, named.StoreId));
            }
        }

        return known;
    }

    private static FactKind Catalogue(FactKind kind) =>
        kind is FactKind.BlockShown or FactKind.BlockClicked ? FactKind.ProductViewed : kind;
}
