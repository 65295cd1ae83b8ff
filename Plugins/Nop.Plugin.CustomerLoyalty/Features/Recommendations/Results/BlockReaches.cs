using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;

/// <summary>Coverage and novelty of blocks on pages; a mail's fact does not say which products it showed.</summary>
public class BlockReaches(BlockResultStore store, BestSellerShelf sellers, BestSellerStore sellerStore, ContentStore catalogue, IStoreService stores)
{
    private const int WellKnown = 100;

    /// <summary>In a small catalogue the hundred best sellers would be all that there is.</summary>
    private const int ShareOfCatalogue = 5;

    /// <summary>Of each block, and of all together under a key of zeros.</summary>
    public async Task<IReadOnlyDictionary<(BlockPage Page, BlockStrategy Strategy), BlockReach>> OfAsync(DateTime fromUtc, DateTime beforeUtc, int storeId, int placeId)
    {
        var shown = (await store.ShownProductsAsync(fromUtc, beforeUtc, storeId))
            .Where(row => BlockNames.TryRead(row.Block, out var name) && (placeId == 0 || name.PlaceId == placeId))
            .Select(row => (Key: KeyOf(row.Block), row.ProductId, row.Count)).ToList();
        var products = (await catalogue.StampAsync()).Count;
        var known = await KnownAsync(storeId, Math.Clamp(products / ShareOfCatalogue, 1, WellKnown));
        var reaches = shown.GroupBy(row => row.Key).ToDictionary(block => block.Key, block => Reach([.. block], known, products));
        reaches[default] = Reach(shown, known, products);
        return reaches;
    }

    private static BlockReach Reach(List<((BlockPage, BlockStrategy) Key, int ProductId, int Count)> rows, HashSet<int> known, int products)
    {
        var (different, all) = (rows.Select(row => row.ProductId).Distinct().Count(), rows.Sum(row => (double)row.Count));
        return new BlockReach(
            different,
            products == 0 ? null : Math.Min(1, (double)different / products),
            all == 0 ? null : rows.Where(row => !known.Contains(row.ProductId)).Sum(row => row.Count) / all);
    }

    private async Task<HashSet<int>> KnownAsync(int storeId, int most)
    {
        var known = new HashSet<int>();
        foreach (var store in storeId > 0 ? [storeId] : (await stores.GetAllStoresAsync()).Select(one => one.Id).ToArray())
            known.UnionWith((await sellers.OfAsync(store, sellerStore)).Take(most));
        return known;
    }

    private static (BlockPage, BlockStrategy) KeyOf(string text) => BlockNames.TryRead(text, out var name) ? (name.Page, name.Strategy) : default;
}
