using System.Collections.Frozen;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;

/// <summary>This node's copy of the published lists; asks for a newer run at most once a minute and swaps it whole.</summary>
public sealed class BestSellerShelf(TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private volatile Copy _copy = new(0, FrozenDictionary<int, int[]>.Empty, 0);

    /// <summary>Product numbers, best first; empty when the store has sold nothing.</summary>
    public async Task<IReadOnlyList<int>> OfAsync(int storeId, BestSellerStore store)
    {
        if (_copy.CheckedAt == 0 || clock.GetElapsedTime(_copy.CheckedAt) > Fresh)
            await RefreshAsync(store);
        return _copy.Lists.GetValueOrDefault(storeId, []);
    }

    private async Task RefreshAsync(BestSellerStore store)
    {
        var before = _copy;
        var current = await store.CurrentAsync();
        var lists = current is null ? FrozenDictionary<int, int[]>.Empty
            : current.Id == before.RunId ? before.Lists
            : (await store.ReadAsync(current.Id)).ToFrozenDictionary();
        _copy = new Copy(current?.Id ?? 0, lists, clock.GetTimestamp());
    }

    private sealed record Copy(int RunId, FrozenDictionary<int, int[]> Lists, long CheckedAt);
}
