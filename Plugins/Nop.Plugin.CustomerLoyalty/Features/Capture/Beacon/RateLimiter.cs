using System.Collections.Concurrent;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

/// <summary>Counts calls per key within a minute on this node. Holds a bounded number of keys: when there are more, all start anew.</summary>
public sealed class RateLimiter(TimeProvider clock)
{
    private const int MostKeys = 50_000;

    private readonly ConcurrentDictionary<UInt128, int> _counts = new();
    private long _windowStart = clock.GetTimestamp();
    private int _keys;

    public bool Allows(UInt128 key, int perMinute)
    {
        var start = Interlocked.Read(ref _windowStart);
        if ((clock.GetElapsedTime(start) >= TimeSpan.FromMinutes(1) || Volatile.Read(ref _keys) > MostKeys)
            && Interlocked.CompareExchange(ref _windowStart, clock.GetTimestamp(), start) == start)
        {
            _counts.Clear();
            Volatile.Write(ref _keys, 0);
        }

        var count = _counts.AddOrUpdate(key, 1, static (_, before) => before + 1);
        if (count == 1)
            Interlocked.Increment(ref _keys);
        return count <= perMinute;
    }
}
