using System.Collections.Concurrent;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;

/// <summary>
/// This node's copy of what shoppers with long histories bought and dismissed, at most ten minutes old. What is newer is among the newest
/// events, which are read each time.
/// </summary>
public sealed class OwnedShelf(TimeProvider clock)
{
    private const int MostShoppers = 500;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<(int, Guid), (IReadOnlyList<PastEvent> Events, long At)> _shoppers = new();

    public async Task<IReadOnlyList<PastEvent>> OfAsync(Shopper shopper, ShopperPastStore store)
    {
        var key = (shopper.CustomerId > 0 ? shopper.CustomerId : shopper.Customer.Id, shopper.VisitorId);
        if (_shoppers.TryGetValue(key, out var known) && clock.GetElapsedTime(known.At) < Fresh)
            return known.Events;
        if (_shoppers.Count >= MostShoppers)
            _shoppers.Clear();
        var events = await store.OwnedAsync(shopper);
        _shoppers[key] = (events, clock.GetTimestamp());
        return events;
    }
}
