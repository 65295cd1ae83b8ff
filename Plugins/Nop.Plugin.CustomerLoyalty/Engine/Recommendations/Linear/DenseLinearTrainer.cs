using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Linear;

/// <summary>
/// EASE for the items that are met most: the item graph that best gives the interactions back from themselves with a zero diagonal: B = −P / diag(P) off the diagonal, P = (XᵀX + ridge)⁻¹
/// (Steck 2019). Strengths are not looked at.
/// </summary>
public static class DenseLinearTrainer
{
    public static ItemGraph Train(TrainingSet set, LinearOptions options, int workers = 2, CancellationToken cancellation = default)
    {
        var chosen = Enumerable.Range(0, set.Items).Where(item => set.Holders.Length(item) > 0)
            .OrderByDescending(item => set.Holders.Length(item)).ThenBy(item => item).Take(options.MostItems).Order().ToArray();
        var size = SymmetricInverse.PaddedSize(chosen.Length);
        var matrix = Gram(set, chosen, size, options, workers, cancellation);
        SymmetricInverse.Invert(matrix, size, workers, cancellation);
        var graph = new ItemGraphBuilder(set.Items);
        Workers.Run(chosen.Length, workers, () => (Strongest: new StrongestItems(options.Neighbours), Items: new int[options.Neighbours], Weights: new float[options.Neighbours]), (target, tools) =>
        {
            var own = matrix[((long)target * size) + target];
            for (var source = 0; source < chosen.Length; source++)
            {
                var (high, low) = source > target ? (source, target) : (target, source);
                var weight = -matrix[((long)high * size) + low] / own;
                if (source != target && weight > 0)
                    tools.Strongest.Offer(chosen[source], weight);
            }
            var found = tools.Strongest.Drain(tools.Items, tools.Weights);
            graph.SetSources(chosen[target], tools.Items.AsSpan(0, found), tools.Weights.AsSpan(0, found));
        }, cancellation);
        return graph.Build();
    }

    private static float[] Gram(TrainingSet set, int[] chosen, int size, LinearOptions options, int workers, CancellationToken cancellation)
    {
        var places = new int[set.Items];
        Array.Fill(places, -1);
        for (var place = 0; place < chosen.Length; place++)
            places[chosen[place]] = place;
        var factors = new float[set.Users];
        for (var user = 0; user < factors.Length; user++)
            factors[user] = MathF.Pow(Math.Max(1, set.Histories.Length(user)), -2 * options.UserPower);
        var matrix = new float[(long)size * size];
        Workers.Run(size, workers, () => 0, (row, _) =>
        {
            var start = (long)row * size;
            if (row < chosen.Length)
            {
                foreach (var user in set.Holders[chosen[row]])
                {
                    foreach (var item in set.Histories[user])
                    {
                        if (places[item] is >= 0 and var place && place <= row)
                            matrix[start + place] += factors[user];
                    }
                }
            }
            matrix[start + row] += row < chosen.Length ? options.Ridge : 1;
        }, cancellation);
        return matrix;
    }
}
