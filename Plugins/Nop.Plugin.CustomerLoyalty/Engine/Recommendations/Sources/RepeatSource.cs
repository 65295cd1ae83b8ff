using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>The shopper's own items, newest and most frequent first: within a session people return to what they saw.</summary>
internal sealed class RepeatSource(float decay) : ICandidateSource
{
    public CandidateSource Name => CandidateSource.Repeats;

    public float Decay => decay;

    public void Score(ShopperHistory history, ScoreBoard board, SessionBoard sessions)
    {
        var voice = 1f;
        for (var place = history.Length - 1; place >= 0 && voice > 1e-6f; place--, voice *= decay)
            board.Add(history.Items[place], voice * history.Strength(place));
    }
}
