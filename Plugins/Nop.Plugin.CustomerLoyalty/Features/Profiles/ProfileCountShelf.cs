using System.Collections.Concurrent;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>
/// How long lists of many customers are, at most a minute old: to turn a page of a million customers nobody must wait until they are
/// counted again. Short lists are counted each time.
/// </summary>
public sealed class ProfileCountShelf(TimeProvider clock)
{
    private const int Long = 10_000;
    private const int MostLists = 200;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(int RunId, ProfileQuery Query), (int Count, long At)> _counts = new();

    public async Task<int> OfAsync(int runId, ProfileQuery query, Func<Task<int>> count)
    {
        var key = (runId, query with { Words = null, Order = default });
        if (_counts.TryGetValue(key, out var known) && clock.GetElapsedTime(known.At) < Fresh)
            return known.Count;
        var counted = await count();
        if (_counts.Count >= MostLists)
            _counts.Clear();
        if (counted >= Long)
            _counts[key] = (counted, clock.GetTimestamp());
        else
            _counts.TryRemove(key, out _);
        return counted;
    }
}
