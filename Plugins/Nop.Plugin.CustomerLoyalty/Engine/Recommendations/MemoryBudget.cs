using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations;

/// <summary>Cuts the neighbours of each product so that a model of 100,000 products stays under 100 MB on each node.</summary>
internal static class MemoryBudget
{
    private const int SimilarEdges = 2_000_000;
    private const int TogetherEdges = 1_000_000;

    public static RecommenderOptions Fit(RecommenderOptions options, int items)
    {
        var graphs = Count(options.Blend);
        var each = Math.Max(10, options.MostEdges / Math.Max(1, graphs) / Math.Max(1, items));
        var similar = options.Blend.Kernel > 0 ? each : Math.Max(20, SimilarEdges / Math.Max(1, items));
        var linear = Math.Min(options.Linear.Neighbourhood.Neighbours, 2 * each);
        return options with
        {
            Kernel = options.Kernel with { Neighbours = Math.Min(options.Kernel.Neighbours, similar) },
            Rules = options.Rules with { Neighbours = Math.Min(options.Rules.Neighbours, each) },
            Linear = options.Linear with { Neighbours = Math.Min(options.Linear.Neighbours, each), Neighbourhood = options.Linear.Neighbourhood with { Neighbours = linear } }
        };
    }

    public static int Together(int items) => Math.Clamp(TogetherEdges / Math.Max(1, items), 10, 20);

    private static int Count(BlendWeights blend) => (blend.Kernel > 0 ? 1 : 0) + (blend.Linear > 0 ? 1 : 0) + (blend.Rules > 0 ? 1 : 0);
}
