using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>Room for finding the nearest sessions.</summary>
internal sealed class SessionBoard(int sessions, int neighbours)
{
    public ScoreBoard Similarity { get; } = new(sessions);

    /// <summary>Where in its session the newest common item stands.</summary>
    public int[] Match { get; } = new int[sessions];

    /// <summary>How many steps ago the shopper met the newest common item.</summary>
    public int[] StepsAgo { get; } = new int[sessions];

    public StrongestItems Nearest { get; } = new(neighbours);

    public int[] Sessions { get; } = new int[neighbours];

    public float[] Similarities { get; } = new float[neighbours];
}
