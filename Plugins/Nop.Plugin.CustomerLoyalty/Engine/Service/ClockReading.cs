namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <param name="Worked">Counted so far, or when it ended.</param>
/// <param name="Target">The promise in force; zero for none.</param>
/// <param name="DueOnUtc">When the promised time ends, or ended, if nothing happens; null unless it runs.</param>
/// <param name="IsLate">The promise is broken.</param>
public readonly record struct ClockReading(ClockState State, TimeSpan Worked, TimeSpan Target, DateTime? DueOnUtc, bool IsLate);
