using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Linear;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations;

/// <summary>Everything that decides how a model is trained. The defaults hold across shops.</summary>
public sealed record RecommenderOptions
{
    public KernelOptions Kernel { get; init; } = KernelOptions.Rp3Beta;

    /// <summary>An item of the history one step older speaks so many times as loud; 1 where order says nothing. Each source has its own.</summary>
    public float KernelDecay { get; init; } = .9f;

    public RuleOptions Rules { get; init; } = new();

    public float RuleDecay { get; init; } = .7f;

    public NeighbourOptions Neighbours { get; init; } = new();

    public LinearOptions Linear { get; init; } = new();

    public float LinearDecay { get; init; } = .9f;

    public float RepeatDecay { get; init; } = .7f;

    public float TrendingHalfLifeDays { get; init; } = 30;

    public BlendWeights Blend { get; init; } = new();

    /// <summary>The newest items of a shopper that speak.</summary>
    public int Window { get; init; } = 100;

    /// <summary>Cores used for training.</summary>
    public int Workers { get; init; } = 2;

    /// <summary>Length of the lists of trending items and best sellers.</summary>
    public int Popular { get; init; } = 500;

    /// <summary>Edges of all graphs of the blend together, six bytes each: large catalogues keep fewer neighbours of each product.</summary>
    public int MostEdges { get; init; } = 10_000_000;

    /// <summary>Trains nothing but what the blend asks: no lists of similar products or of products bought together.</summary>
    public bool BlendOnly { get; init; }
}
