using Demo.Domain;

namespace Demo.Services;

/// <summary>All settings in memory for a few seconds, so that nodes on one database soon agree.</summary>
public sealed class SettingCache
{
    private const int Milliseconds = 5000;
    private Snapshot? _current;
    private long _clears;

    public async Task<IReadOnlyDictionary<(string Name, int StoreId), string>> GetAsync(Func<Task<List<Setting>>> load)
    {
        if (Volatile.Read(ref _current) is { } current && current.Until > Environment.TickCount64)
            return current.Values;

        var clears = Volatile.Read(ref _clears);
        var values = (await load()).ToDictionary(s => (s.Name.ToLowerInvariant(), s.StoreId), s => s.Value);
        if (clears == Volatile.Read(ref _clears))
            Volatile.Write(ref _current, new Snapshot(values, Environment.TickCount64 + Milliseconds));
        return values;
    }

    public void Clear()
    {
        Interlocked.Increment(ref _clears);
        Volatile.Write(ref _current, null);
    }

    private sealed record Snapshot(IReadOnlyDictionary<(string, int), string> Values, long Until);
}
