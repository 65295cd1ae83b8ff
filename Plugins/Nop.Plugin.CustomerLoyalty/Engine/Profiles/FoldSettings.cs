namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <param name="AsOfUtc">The moment that windows end at; later facts are left out.</param>
/// <param name="RfmWindowDays">0 for everything.</param>
public sealed record FoldSettings(DateTime AsOfUtc, int RfmWindowDays = 0)
{
    /// <summary>Clocks of two nodes differ by this much at most.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(10);

    public bool IsFuture(DateTime utc) => utc > AsOfUtc + ClockSkew;

    public bool IsWithin(DateTime utc, int days) => utc > AsOfUtc.AddDays(-days);
}
