using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

/// <param name="Score">Comparable within one list only; falls along the list unless it was diversified.</param>
/// <param name="Source">The blend, or the fallback that filled the list.</param>
/// <param name="ReasonItemId">The shopper's product that spoke loudest for this one; 0 where none did.</param>
public readonly record struct Recommendation(int ItemId, float Score, CandidateSource Source, int ReasonItemId = 0);
