namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

/// <summary>Points that came in together, and what is left of them.</summary>
public readonly record struct WalletLot(int GrantId, int Left, DateTime? EndsOnUtc);
