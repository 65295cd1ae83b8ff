using Demo.Data;
using Demo.Domain;

namespace Demo.Host;

/// <summary>Keeps the clock's position in the database.</summary>
internal sealed class ClockStore(DbContexts contexts, DemoClock clock)
{
    internal void Load()
    {
        using var context = contexts.Create();
        var state = context.Set<ClockState>().OrderBy(s => s.Id).FirstOrDefault();
        if (state != null)
            clock.Set(new TimeSpan(state.OffsetTicks), state.FrozenUtc is { } at ? new DateTimeOffset(at, TimeSpan.Zero) : null);
    }

    internal void Save(TimeSpan offset, DateTimeOffset? frozenAt)
    {
        using var context = contexts.Create();
        var state = context.Set<ClockState>().OrderBy(s => s.Id).FirstOrDefault() ?? context.Add(new ClockState()).Entity;
        (state.OffsetTicks, state.FrozenUtc) = (offset.Ticks, frozenAt?.UtcDateTime);
        context.SaveChanges();
    }
}
