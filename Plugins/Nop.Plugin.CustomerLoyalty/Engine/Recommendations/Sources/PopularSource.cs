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

    /// <summary>
    /// Adds what the shopper has not seen to the sum, the greatest score as much as the weight: at once, for the list is long and the same for everybody.
    /// Returns the greatest score, 0 when he has seen everything.
    /// </summary>
    public float PourInto(ScoreBoard sum, bool[] seen, float weight)
    {
        var first = 0;
        while (first < items.Length && seen[items[first]])
            first++;
        if (first == items.Length)
            return 0;
        var factor = weight / scores[first];
        for (var place = first; place < items.Length; place++)
            if (!seen[items[place]] && scores[place] * factor is > 0 and var part)
                sum.Add(items[place], part);
        return scores[first];
    }
}
