using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

/// <summary>Memory for making one list; used again by the next one.</summary>
internal sealed class RankingRoom(int items, int sessions, int neighbours)
{
    public ScoreBoard One { get; } = new(items);

    public ScoreBoard Sum { get; } = new(items);

    public bool[] Seen { get; } = new bool[items];

    public SessionBoard Sessions { get; } = new(sessions, neighbours);

    public TopScores Top { get; } = new();

    /// <summary>Room for the scores of the sum beside its items.</summary>
    public float[] Sums { get; } = new float[items];

    public int[] Items { get; private set; } = new int[128];

    public float[] Scores { get; private set; } = new float[128];

    public void Ensure(int count)
    {
        if (Items.Length >= count)
            return;
        (Items, Scores) = (new int[count], new float[count]);
    }
}
