using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

internal readonly record struct WeightedSource(ICandidateSource Source, float Weight);
