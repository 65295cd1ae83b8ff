using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Linear;

/// <summary>
/// fsSLIM (Ning and Karypis 2011): learns for each target the weights, none negative, with which the sources that a graph names for it give it back best. Strengths are not
/// looked at.
/// </summary>
public static class SparseLinearTrainer
{
    public static ItemGraph Train(TrainingSet set, ItemGraph neighbours, LinearOptions options, int workers = 2, CancellationToken cancellation = default)
    {
        var sources = new SparseRows(neighbours.Starts, neighbours.Targets).Transpose(set.Items);
        var factors = new float[set.Users];
        for (var user = 0; user < factors.Length; user++)
            factors[user] = MathF.Pow(Math.Max(1, set.Histories.Length(user)), -2 * options.UserPower);
        var sizes = Sizes(set, factors);
        var graph = new ItemGraphBuilder(set.Items);
        Workers.Run(set.Items, workers, () => new float[set.Users], (target, residual) =>
        {
            var mine = sources[target];
            var weights = new float[mine.Length];
            Descend(set, target, mine, weights, residual, factors, sizes, options);
            Keep(graph, target, mine, weights, options.Neighbours);
        }, cancellation);
        return graph.Build();
    }

    private static float[] Sizes(TrainingSet set, float[] factors)
    {
        var sizes = new float[set.Items];
        for (var item = 0; item < sizes.Length; item++)
        {
            foreach (var user in set.Holders[item])
                sizes[item] += factors[user];
        }
        return sizes;
    }

    /// <summary>The residual is all zero before and after.</summary>
    private static void Descend(TrainingSet set, int target, ReadOnlySpan<int> sources, float[] weights, float[] residual, float[] factors, float[] sizes, LinearOptions options)
    {
        foreach (var user in set.Holders[target])
            residual[user] = 1;
        for (var sweep = 0; sweep < options.Sweeps; sweep++)
        {
            var moved = 0f;
            for (var place = 0; place < sources.Length; place++)
            {
                if (sweep > 1 && weights[place] == 0)
                    continue;
                var users = set.Holders[sources[place]];
                var gain = 0f;
                foreach (var user in users)
                    gain += factors[user] * residual[user];
                var size = sizes[sources[place]];
                var weight = Math.Max(0, (gain + (weights[place] * size) - options.Lasso) / (size + options.Ridge));
                var step = weight - weights[place];
                if (step == 0)
                    continue;
                weights[place] = weight;
                moved = Math.Max(moved, Math.Abs(step));
                foreach (var user in users)
                    residual[user] -= step;
            }
            if (moved < 1e-3f)
                break;
        }
        foreach (var user in set.Holders[target])
            residual[user] = 0;
        foreach (var source in sources)
        {
            foreach (var user in set.Holders[source])
                residual[user] = 0;
        }
    }

    private static void Keep(ItemGraphBuilder graph, int target, ReadOnlySpan<int> sources, float[] weights, int most)
    {
        var strongest = new StrongestItems(Math.Min(most, sources.Length));
        for (var place = 0; place < sources.Length; place++)
        {
            if (weights[place] > 0)
                strongest.Offer(sources[place], weights[place]);
        }
        var (kept, keptWeights) = (new int[sources.Length], new float[sources.Length]);
        var found = strongest.Drain(kept, keptWeights);
        graph.SetSources(target, kept.AsSpan(0, found), keptWeights.AsSpan(0, found));
    }
}
