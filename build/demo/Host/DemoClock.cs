namespace Demo.Host;

/// <summary>The shop's clock: the real one plus an offset, or standing still. All nodes on one database agree within a second.</summary>
public sealed class DemoClock : TimeProvider
{
    private long _offsetTicks;
    private long _frozenTicks;

    public TimeSpan Offset => new(Volatile.Read(ref _offsetTicks));

    public DateTimeOffset? FrozenAt => Volatile.Read(ref _frozenTicks) is var ticks and > 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>Called with the new state when somebody moves this clock; the store saves it for the other nodes.</summary>
    internal Action<TimeSpan, DateTimeOffset?>? Moved { get; set; }

    public override DateTimeOffset GetUtcNow() => FrozenAt ?? System.GetUtcNow() + Offset;

    public void Advance(TimeSpan time)
    {
        if (FrozenAt is { } now)
            Set(Offset, now + time);
        else
            Set(Offset + time, null);
        Moved?.Invoke(Offset, FrozenAt);
    }

    public void Freeze(DateTimeOffset at)
    {
        Set(Offset, at);
        Moved?.Invoke(Offset, FrozenAt);
    }

    public void Reset()
    {
        Set(TimeSpan.Zero, null);
        Moved?.Invoke(Offset, FrozenAt);
    }

    internal void Set(TimeSpan offset, DateTimeOffset? frozenAt)
    {
        Volatile.Write(ref _offsetTicks, offset.Ticks);
        Volatile.Write(ref _frozenTicks, frozenAt?.UtcTicks ?? 0);
    }
}
