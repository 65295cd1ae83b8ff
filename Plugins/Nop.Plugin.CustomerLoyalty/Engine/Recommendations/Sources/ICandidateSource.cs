using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>Gives scores to items; immutable, so that many threads may ask at once.</summary>
internal interface ICandidateSource
{
    CandidateSource Name { get; }

    /// <summary>Adds positive scores to the board. <paramref name="sessions"/> is room for counting sessions and left clear.</summary>
    void Score(ShopperHistory history, ScoreBoard board, SessionBoard sessions);
}
