using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

/// <summary>Item graph from what came after what (sequential rules, Ludewig and Jannach 2018).</summary>
public static class RuleTrainer
{
    public static ItemGraph Train(TrainingSet set, RuleOptions options, int workers = 2, CancellationToken cancellation = default)
    {
        if (!set.IsOrdered)
            return ItemGraphBuilder.Empty(set.Items);
        var steps = new float[options.Reach];
        for (var step = 0; step < steps.Length; step++)
            steps[step] = MathF.Pow(options.StepDecay, step);
        var users = UserOfPlace(set);
        var sourceNorms = Powers(set, options.SourcePower);
        var targetNorms = Powers(set, options.TargetPower);
        var graph = new ItemGraphBuilder(set.Items);
        Workers.Run(set.Items, workers, () => (Board: new ScoreBoard(set.Items), Strongest: new StrongestItems(options.Neighbours), Items: new int[options.Neighbours], Weights: new float[options.Neighbours]), (target, tools) =>
        {
            foreach (var place in set.Occurrences[target])
                Count(set, users[place], place, steps, options.Backwards, tools.Board);
            foreach (var source in tools.Board.Touched)
            {
                if (source != target)
                    tools.Strongest.Offer(source, tools.Board[source] / ((sourceNorms[source] * targetNorms[target]) + options.Shrinkage));
            }
            tools.Board.Clear();
            var found = tools.Strongest.Drain(tools.Items, tools.Weights);
            graph.SetSources(target, tools.Items.AsSpan(0, found), tools.Weights.AsSpan(0, found));
        }, cancellation);
        return graph.Build();
    }

    private static void Count(TrainingSet set, int user, int place, float[] steps, float backwards, ScoreBoard board)
    {
        var items = set.Sequences.Values;
        var first = set.Sequences.Starts[user];
        for (var step = 0; step < steps.Length && place - step - 1 >= first; step++)
            board.Add(items[place - step - 1], steps[step]);
        if (backwards == 0)
            return;
        var end = set.Sequences.Starts[user + 1];
        for (var step = 0; step < steps.Length && place + step + 1 < end; step++)
            board.Add(items[place + step + 1], steps[step] * backwards);
    }

    private static int[] UserOfPlace(TrainingSet set)
    {
        var users = new int[set.Events];
        for (var user = 0; user < set.Users; user++)
            users.AsSpan(set.Sequences.Starts[user], set.Sequences.Length(user)).Fill(user);
        return users;
    }

    private static float[] Powers(TrainingSet set, float power)
    {
        var norms = new float[set.Items];
        for (var item = 0; item < norms.Length; item++)
            norms[item] = MathF.Pow(Math.Max(1, set.Occurrences.Length(item)), power);
        return norms;
    }
}
