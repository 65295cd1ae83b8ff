namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Rhythm;

/// <summary>One product in one order.</summary>
/// <param name="Time">Seconds since 1970-01-01 UTC.</param>
public readonly record struct Purchase(int ItemId, long Time);
