using System.Collections.Concurrent;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;

/// <summary>Public pages in this node's memory, a few minutes old at most: whoever reads them asks the database nothing.</summary>
public sealed class FeedbackShelf(TimeProvider clock)
{
    private const int MostPages = 200;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(int StoreId, int Month), (PublicMonth? Page, long At)> _pages = new();

    public async Task<PublicMonth?> OfAsync(int storeId, int month, Func<Task<PublicMonth?>> read)
    {
        if (_pages.TryGetValue((storeId, month), out var known) && clock.GetElapsedTime(known.At) < Fresh)
            return known.Page;
        var page = await read();
        if (_pages.Count >= MostPages)
            _pages.Clear();
        _pages[(storeId, month)] = (page, clock.GetTimestamp());
        return page;
    }

    /// <summary>What was changed on this node shows at once.</summary>
    public void Forget() => _pages.Clear();
}
