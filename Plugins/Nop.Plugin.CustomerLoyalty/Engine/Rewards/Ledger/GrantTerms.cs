namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

/// <summary>What was promised with a grant.</summary>
/// <param name="Points">Below 0 for points that are taken, for a gift for instance.</param>
/// <param name="ExpiresOnUtc">Null for never.</param>
public readonly record struct GrantTerms(int Points, DateTime DueOnUtc, DateTime? ExpiresOnUtc);
