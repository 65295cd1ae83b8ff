using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>The same list for everybody, strongest first.</summary>
internal sealed class PopularSource(CandidateSource name, int[] items, float[] scores) : ICandidateSource
{
    public CandidateSource Name => name;

    public ReadOnlySpan<int> Items => items;

    public ReadOnlySpan<float> Scores => scores;

    public void Score(ShopperHistory history, ScoreBoard board, SessionBoard sessions)
    {
        for (var place = 0; place < items.Length; place++)
            board.Add(items[place], scores[place]);
    }
}
