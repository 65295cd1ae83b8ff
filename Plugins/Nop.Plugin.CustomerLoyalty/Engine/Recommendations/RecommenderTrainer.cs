using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Linear;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations;

/// <summary>Trains every source that the blend asks. The same set and options give the same model on any number of cores.</summary>
public static class RecommenderTrainer
{
    public static RecommenderModel Train(TrainingSet set, RecommenderOptions options, CancellationToken cancellation = default)
    {
        if (!set.IsOrdered)
            options = Unordered(options);
        options = MemoryBudget.Fit(options, set.Items);
        return new(new(options, set.ItemIds)
        {
            Kernel = options is { BlendOnly: true, Blend.Kernel: 0 } ? ItemGraphBuilder.Empty(set.Items) : KernelTrainer.Train(set, options.Kernel, options.Workers, cancellation),
            Rules = options.Blend.Rules > 0 ? RuleTrainer.Train(set, options.Rules, options.Workers, cancellation) : ItemGraphBuilder.Empty(set.Items),
            Together = options is { BlendOnly: true, Blend.BoughtTogether: 0 } ? ItemGraphBuilder.Empty(set.Items) : TogetherTrainer.Train(set, new(Neighbours: MemoryBudget.Together(set.Items)), options.Workers, cancellation),
            Linear = options.Blend.Linear > 0 ? LinearTrainer.Train(set, options.Linear, options.Workers, cancellation) : null,
            Trending = Popularity.Trending(set, options.TrendingHalfLifeDays, options.Popular),
            BestSellers = Popularity.BestSellers(set, options.Popular),
            Neighbours = options.Blend.Neighbours > 0 ? new(SessionIndex.Build(set, options.Neighbours), options.Neighbours) : null
        });
    }

    /// <summary>Leaves out what needs to know what came first.</summary>
    public static RecommenderOptions Unordered(RecommenderOptions options) => options with
    {
        KernelDecay = 1,
        LinearDecay = 1,
        Window = int.MaxValue,
        Blend = options.Blend with { Rules = 0, Repeats = 0 },
        Neighbours = options.Neighbours with { PositionDecay = 1, DistanceDecay = 1, MatchDecay = 1, Before = 1, Window = Math.Max(options.Neighbours.Window, 200) }
    };
}
