using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

/// <summary>Adds up the sources' lists, each divided by its greatest score, so that no scale drowns another.</summary>
internal static class Blender
{
    /// <summary>Fills the room's sum. Items marked as seen get no score.</summary>
    /// <param name="greatest">Beside the sources: greatest score of each, 0 where a source had nothing to say.</param>
    public static void Sum(ReadOnlySpan<WeightedSource> sources, ShopperHistory history, RankingRoom room, Span<float> greatest)
    {
        for (var place = 0; place < sources.Length; place++)
        {
            if (sources[place].Source is PopularSource popular)
            {
                greatest[place] = popular.PourInto(room.Sum, room.Seen, sources[place].Weight);
                continue;
            }

            sources[place].Source.Score(history, room.One, room.Sessions);
            foreach (var item in history.Items)
                if (room.Seen[item])
                    room.One.Silence(item);
            greatest[place] = room.One.Greatest();
            if (greatest[place] > 0)
                room.One.PourInto(room.Sum, sources[place].Weight / greatest[place]);
            else
                room.One.Clear();
        }
    }

    /// <summary>The strongest of the sum, best first; returns how many.</summary>
    public static int Strongest(RankingRoom room, Span<int> items, Span<float> scores)
    {
        var touched = room.Sum.Touched;
        var sums = room.Sums.AsSpan(0, touched.Length);
        room.Sum.CopyScores(sums);
        return room.Top.Pick(touched, sums, items, scores);
    }
}
