namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

/// <summary>A product the shopper met; its strength as in <see cref="Interactions.InteractionWeights"/>, 1 where there is none.</summary>
public readonly record struct HistoryItem(int ItemId, float Strength = 1);
