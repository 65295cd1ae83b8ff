namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

/// <summary>Maximal marginal relevance (Carbonell and Goldstein 1998): each next product is good and unlike those before it.</summary>
internal static class Diversifier
{
    /// <param name="ranked">Best first.</param>
    /// <param name="relevance">1 = score alone.</param>
    public static List<Recommendation> Choose(ModelParts parts, List<Recommendation> ranked, int count, float relevance)
    {
        var left = new List<Recommendation>(ranked);
        var chosen = new List<Recommendation>(count);
        var nearest = new float[left.Count];
        var best = left.Count > 0 ? Math.Max(left[0].Score, 1e-9f) : 1;
        var taken = new bool[left.Count];
        while (chosen.Count < count && chosen.Count < left.Count)
        {
            var (next, greatest) = (-1, float.NegativeInfinity);
            for (var place = 0; place < left.Count; place++)
            {
                var worth = (relevance * left[place].Score / best) - ((1 - relevance) * nearest[place]);
                if (!taken[place] && worth > greatest)
                    (next, greatest) = (place, worth);
            }
            taken[next] = true;
            chosen.Add(left[next]);
            for (var place = 0; place < left.Count; place++)
                nearest[place] = Math.Max(nearest[place], Likeness(parts, left[next].ItemId, left[place].ItemId));
        }
        return chosen;
    }

    /// <summary>0 … 1: the edge's weight in the row of the one or the other, whichever is greater.</summary>
    private static float Likeness(ModelParts parts, int one, int other)
    {
        var (first, second) = (Array.BinarySearch(parts.ItemIds, one), Array.BinarySearch(parts.ItemIds, other));
        return Math.Max(OneWay(parts, first, second), OneWay(parts, second, first));
    }

    private static float OneWay(ModelParts parts, int from, int to)
    {
        var greatest = parts.Kernel.Scales[from] * ushort.MaxValue;
        return greatest > 0 ? parts.Kernel.Weight(from, to) / greatest : 0;
    }
}
