namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

/// <summary>An entry of the customer's reward points history.</summary>
/// <param name="GrantId">0 for one that is not ours.</param>
/// <param name="EndsOnUtc">When points that came in expire; null for never.</param>
public readonly record struct WalletEntry(int Id, DateTime OnUtc, int Points, int GrantId, DateTime? EndsOnUtc);
