using System.Collections.Concurrent;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

/// <summary>
/// Product views that browsers reported to this node in the last minutes: a view shows in the shopper's next block before the
/// journal has it. Holds a bounded number of visitors: when there are more, all start anew.
/// </summary>
public sealed class LiveViews(TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private const int MostVisitors = 20_000;
    private const int MostViews = 20;

    private readonly ConcurrentDictionary<Guid, View[]> _views = new();
    private int _visitors;

    public void Add(Guid visitorId, int storeId, int productId, DateTime onUtc)
    {
        if (Volatile.Read(ref _visitors) > MostVisitors)
        {
            _views.Clear();
            Volatile.Write(ref _visitors, 0);
        }

        var view = new View(storeId, productId, onUtc);
        var views = _views.AddOrUpdate(visitorId, _ => [view], (_, before) => [.. before.TakeLast(MostViews - 1), view]);
        if (views.Length == 1)
            Interlocked.Increment(ref _visitors);
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<View> Of(Guid visitorId)
    {
        if (visitorId == Guid.Empty || !_views.TryGetValue(visitorId, out var views))
            return [];
        var now = clock.GetUtcNow().UtcDateTime;
        return [.. views.Where(view => now - view.OnUtc < Kept)];
    }

    public void Forget(Guid visitorId) => _views.TryRemove(visitorId, out _);

    public readonly record struct View(int StoreId, int ProductId, DateTime OnUtc);
}
