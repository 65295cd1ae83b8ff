namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>Something that counts, at the moment it was paid. What was refunded or undone later has never counted.</summary>
public readonly record struct TierEntry(DateTime OnUtc, decimal Amount);
