using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Stores;
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
        foreach (var named in events.Where(browse => browse.SubjectId > 0).GroupBy(browse => Catalogue(browse.Kind)))
        {
            var stores = named.ToLookup(browse => browse.SubjectId, browse => (browse.Kind, browse.Page.StoreId));
            var ids = stores.Select(subject => subject.Key).ToArray();
            var subjects = named.Key switch
            {
                FactKind.ProductViewed => await InCatalogueAsync(products, await products.Table
                    .Where(row => ids.Contains(row.Id) && !row.Deleted && row.Published)
                    .Select(row => new Subject { Id = row.Id, IsLimited = row.LimitedToStores }).ToListAsync()),
                FactKind.CategoryViewed => await InCatalogueAsync(categories, await categories.Table
                    .Where(row => ids.Contains(row.Id) && !row.Deleted && row.Published)
                    .Select(row => new Subject { Id = row.Id, IsLimited = row.LimitedToStores }).ToListAsync()),
                FactKind.ManufacturerViewed => await InCatalogueAsync(manufacturers, await manufacturers.Table
                    .Where(row => ids.Contains(row.Id) && !row.Deleted && row.Published)
                    .Select(row => new Subject { Id = row.Id, IsLimited = row.LimitedToStores }).ToListAsync()),
                _ => []
            };
            foreach (var (id, isIn) in subjects)
                foreach (var (kind, storeId) in stores[id].Distinct())
                    if (await isIn(storeId))
                        known.Add((kind, id, storeId));
        }

        return known;
    }

    /// <summary>Only what is limited to stores is read whole; a product has many long columns.</summary>
    private async Task<IReadOnlyList<(int Id, Func<int, Task<bool>> IsIn)>> InCatalogueAsync<TEntity>(IRepository<TEntity> repository, List<Subject> rows)
        where TEntity : BaseEntity, IStoreMappingSupported
    {
        var limitedIds = rows.Where(row => row.IsLimited).Select(row => row.Id).ToList();
        var limited = limitedIds.Count == 0 ? [] : (await repository.GetByIdsAsync(limitedIds)).ToDictionary(row => row.Id);
        return rows.Select(row => (row.Id, limited.TryGetValue(row.Id, out var entity)
            ? (Func<int, Task<bool>>)(storeId => storeMapping.AuthorizeAsync(entity, storeId))
            : _ => Task.FromResult(true))).ToList();
    }

    private static FactKind Catalogue(FactKind kind) =>
        kind is FactKind.BlockShown or FactKind.BlockClicked ? FactKind.ProductViewed : kind;

    private sealed class Subject
    {
        public int Id { get; init; }
        public bool IsLimited { get; init; }
    }
}
