namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>What somebody of the shop decided about a customer's tier.</summary>
/// <param name="IsExact">Just this tier, whatever he earns; else at least this one.</param>
/// <param name="UntilUtc">Null for as long as nobody ends it.</param>
public readonly record struct TierOverride(int Rank, bool IsExact, DateTime FromUtc, DateTime? UntilUtc)
{
    public bool IsActive(DateTime nowUtc) => UntilUtc is not { } until || until > nowUtc;
}
