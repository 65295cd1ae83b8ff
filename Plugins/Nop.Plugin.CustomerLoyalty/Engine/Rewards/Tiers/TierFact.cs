using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>The part of a journal row that tiers are counted from. Meanings as in <see cref="Fact"/>.</summary>
public readonly record struct TierFact(FactKind Kind, int OrderId, DateTime OccurredOnUtc, decimal Amount);
