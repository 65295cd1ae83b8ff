namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>Ranks before and after; 0 is no tier.</summary>
public readonly record struct TierMove(TierMoveKind Kind, int From, int To, DateTime OnUtc);
