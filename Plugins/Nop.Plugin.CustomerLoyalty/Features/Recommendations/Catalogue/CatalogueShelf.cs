using System.Collections.Concurrent;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;

/// <summary>This node's copy of lists from the catalogue, at most ten minutes old. What may be shown is looked at again each time.</summary>
public sealed class CatalogueShelf(TimeProvider clock)
{
    private const int MostLists = 500;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<(char Kind, int Id), (int[] Ids, IReadOnlySet<int> Set, long At)> _lists = new();

    public async Task<IReadOnlyList<int>> NewestAsync(CatalogueStore store) => (await OfAsync(('n', 0), store.NewestAsync)).Ids;

    public async Task<IReadOnlySet<int>> ReturnedAsync(BackInStockStore store) => (await OfAsync(('b', 0), store.ReturnedAsync)).Set;

    public async Task<IReadOnlySet<int>> CategoryAsync(int id, CatalogueStore store) => (await OfAsync(('c', id), () => store.OfCategoryAsync(id))).Set;

    public async Task<IReadOnlySet<int>> ManufacturerAsync(int id, CatalogueStore store) => (await OfAsync(('m', id), () => store.OfManufacturerAsync(id))).Set;

    private async Task<(int[] Ids, IReadOnlySet<int> Set, long At)> OfAsync((char, int) key, Func<Task<int[]>> read)
    {
        if (_lists.TryGetValue(key, out var known) && clock.GetElapsedTime(known.At) < Fresh)
            return known;
        if (_lists.Count >= MostLists)
            _lists.Clear();
        var ids = await read();
        return _lists[key] = (ids, ids.ToHashSet(), clock.GetTimestamp());
    }
}
