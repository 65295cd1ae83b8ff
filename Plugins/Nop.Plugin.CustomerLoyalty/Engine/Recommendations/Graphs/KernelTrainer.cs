using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

/// <summary>Item graph from common users, without regard to order. Its cost is the sum of the squared lengths of histories.</summary>
public static class KernelTrainer
{
    public static ItemGraph Train(TrainingSet set, KernelOptions options, int workers = 2, CancellationToken cancellation = default)
    {
        var userFactors = UserFactors(set, options.UserPower);
        var sizes = SizesOf(set);
        var sourceNorms = Powers(sizes, options.SourcePower);
        var targetNorms = Powers(sizes, options.TargetPower);
        var graph = new ItemGraphBuilder(set.Items);
        Workers.Run(set.Items, workers, () => new Tools(set.Items, options.Neighbours), (target, tools) =>
        {
            CountTogether(set, target, userFactors, options.LongestHistory, tools.Board);
            foreach (var source in tools.Board.Touched)
            {
                if (source == target)
                    continue;
                var weight = tools.Board[source] / ((sourceNorms[source] * targetNorms[target]) + options.Shrinkage);
                tools.Strongest.Offer(source, options.Sharpness == 1 ? weight : MathF.Pow(weight, options.Sharpness));
            }
            tools.Board.Clear();
            var found = tools.Strongest.Drain(tools.Items, tools.Weights);
            graph.SetSources(target, tools.Items.AsSpan(0, found), tools.Weights.AsSpan(0, found));
        }, cancellation);
        return graph.Build();
    }

    /// <summary>Sum of squared strengths of each item; the number of its users where all strengths are 1.</summary>
    internal static float[] SizesOf(TrainingSet set)
    {
        var sizes = new float[set.Items];
        for (var item = 0; item < sizes.Length; item++)
            sizes[item] = Size(set.Holders, item);
        return sizes;
    }

    private static float[] UserFactors(TrainingSet set, float power)
    {
        var factors = new float[set.Users];
        for (var user = 0; user < factors.Length; user++)
            factors[user] = MathF.Pow(Math.Max(Size(set.Histories, user), 1e-9f), -power);
        return factors;
    }

    private static float Size(SparseRows rows, int row)
    {
        var sum = 0f;
        foreach (var weight in rows.WeightsOf(row))
            sum += weight * weight;
        return rows.Weights is null ? rows.Length(row) : sum;
    }

    private static float[] Powers(float[] sizes, float power) => Array.ConvertAll(sizes, size => MathF.Pow(Math.Max(size, 1e-9f), power));

    private static void CountTogether(TrainingSet set, int target, float[] userFactors, int longest, ScoreBoard board)
    {
        var users = set.Holders[target];
        var strengths = set.Holders.WeightsOf(target);
        for (var place = 0; place < users.Length; place++)
        {
            var user = users[place];
            var factor = userFactors[user] * (strengths.IsEmpty ? 1 : strengths[place]);
            var items = set.Histories[user];
            var weights = set.Histories.WeightsOf(user);
            for (var other = Math.Max(0, items.Length - longest); other < items.Length; other++)
                board.Add(items[other], weights.IsEmpty ? factor : factor * weights[other]);
        }
    }

    private sealed class Tools(int items, int neighbours)
    {
        public ScoreBoard Board { get; } = new(items);

        public StrongestItems Strongest { get; } = new(neighbours);

        public int[] Items { get; } = new int[neighbours];

        public float[] Weights { get; } = new float[neighbours];
    }
}
