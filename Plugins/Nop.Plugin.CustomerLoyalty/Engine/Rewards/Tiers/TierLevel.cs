namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>A tier and what it takes to reach it within the window.</summary>
public readonly record struct TierLevel(int Id, decimal Threshold);
