using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

/// <summary>Which item of the history spoke loudest for each item of a list; of equally loud ones the newest.</summary>
internal static class ListReasons
{
    /// <param name="greatest">Beside the sources: greatest score of each.</param>
    /// <param name="reasons">Beside the chosen items: places of the history, below 0 where none spoke.</param>
    public static void Find(ReadOnlySpan<WeightedSource> sources, ReadOnlySpan<float> greatest, ShopperHistory history, ChosenItems chosen, Span<int> reasons)
    {
        reasons.Fill(-1);
        Span<float> loudest = chosen.Count <= 256 ? stackalloc float[chosen.Count] : new float[chosen.Count];
        Span<float> voices = chosen.Count <= 256 ? stackalloc float[chosen.Count] : new float[chosen.Count];
        loudest.Clear();
        for (var place = history.Length - 1; place >= 0; place--)
        {
            voices.Clear();
            var isHeard = false;
            for (var source = 0; source < sources.Length; source++)
                if (sources[source].Source is GraphSource graph && greatest[source] > 0)
                    isHeard |= graph.Speak(history, place, sources[source].Weight / greatest[source], chosen, voices);
            if (!isHeard)
                continue;
            for (var target = 0; target < voices.Length; target++)
                if (voices[target] > loudest[target] && chosen[target] != history.Items[place])
                    (loudest[target], reasons[target]) = (voices[target], place);
        }
    }
}
