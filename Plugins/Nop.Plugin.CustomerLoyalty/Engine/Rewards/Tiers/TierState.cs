namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>Where a customer's history has brought him by a moment.</summary>
/// <param name="Rank">1 for the lowest tier, 0 for none.</param>
/// <param name="KeptUntilUtc">End of the keep period, itself included; the last day there is for a tier that everybody has.</param>
/// <param name="InGrace">The keep period ended without enough; the tier stays for the days of grace.</param>
/// <param name="UpToUtc">Everything up to and with this moment is in it.</param>
public readonly record struct TierState(int Rank, DateTime SinceUtc, DateTime KeptUntilUtc, bool InGrace, DateTime UpToUtc)
{
    public static readonly DateTime Forever = DateTime.MaxValue;
}
