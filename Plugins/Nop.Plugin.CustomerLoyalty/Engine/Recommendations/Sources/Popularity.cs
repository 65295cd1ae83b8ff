using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>Counts each user and item once a day at most, so that one visitor makes no trend.</summary>
internal static class Popularity
{
    private const float Day = 86_400;

    public static PopularSource BestSellers(TrainingSet set, int most)
    {
        var scores = new float[set.Items];
        foreach (var item in set.Histories.Values)
            scores[item]++;
        return Strongest(CandidateSource.BestSellers, scores, most);
    }

    /// <summary>Half as much after so many days; without times the best sellers.</summary>
    public static PopularSource Trending(TrainingSet set, float halfLifeDays, int most)
    {
        if (set.Times is null || set.Times.Length == 0)
            return new(CandidateSource.Trending, [.. BestSellers(set, most).Items], [.. BestSellers(set, most).Scores]);
        var newest = set.Times.Max();
        var scores = new float[set.Items];
        var seen = new HashSet<(int, uint)>();
        for (var user = 0; user < set.Users; user++)
        {
            seen.Clear();
            for (var place = set.Sequences.Starts[user]; place < set.Sequences.Starts[user + 1]; place++)
            {
                var day = set.Times[place] / (uint)Day;
                if (seen.Add((set.Sequences.Values[place], day)))
                    scores[set.Sequences.Values[place]] += MathF.Pow(2, -(newest - set.Times[place]) / Day / halfLifeDays);
            }
        }
        return Strongest(CandidateSource.Trending, scores, most);
    }

    private static PopularSource Strongest(CandidateSource name, float[] scores, int most)
    {
        var items = Enumerable.Range(0, scores.Length).Where(item => scores[item] > 0).OrderByDescending(item => scores[item]).ThenBy(item => item).Take(most).ToArray();
        return new(name, items, Array.ConvertAll(items, item => scores[item]));
    }
}
