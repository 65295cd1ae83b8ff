namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>This node's copy of the places, at most a minute old.</summary>
public sealed class BlockPlaceShelf(TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private volatile Copy? _copy;

    /// <summary>Places of the zone that are on for the store, in their order.</summary>
    public async Task<IReadOnlyList<LoyaltyBlockPlace>> InAsync(string zone, int storeId, BlockPlaceStore store) =>
        [.. (await AllAsync(store)).Where(place => place.Enabled && place.Zone == zone && (place.StoreId == 0 || place.StoreId == storeId))];

    /// <summary>What was changed on this node shows at once.</summary>
    public void Forget() => _copy = null;

    private async Task<IList<LoyaltyBlockPlace>> AllAsync(BlockPlaceStore store)
    {
        if (_copy is { } copy && clock.GetElapsedTime(copy.At) < Fresh)
            return copy.Places;
        var places = await store.ListAsync();
        _copy = new Copy(places, clock.GetTimestamp());
        return places;
    }

    private sealed record Copy(IList<LoyaltyBlockPlace> Places, long At);
}
