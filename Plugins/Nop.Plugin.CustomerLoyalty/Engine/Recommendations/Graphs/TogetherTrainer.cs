using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

/// <summary>Item graph of baskets: confidence of i → j, with support and lift as conditions.</summary>
public static class TogetherTrainer
{
    public static ItemGraph Train(TrainingSet set, TogetherOptions options, int workers = 2, CancellationToken cancellation = default)
    {
        var index = SessionIndex.Build(set, new() { Pause = options.Pause, LongestSession = options.LongestBasket, MostEvents = int.MaxValue });
        var frequency = new int[set.Items];
        for (var item = 0; item < set.Items; item++)
            frequency[item] = Baskets(index, item);
        var graph = new ItemGraphBuilder(set.Items);
        Workers.Run(set.Items, workers, () => (Board: new ScoreBoard(set.Items), Strongest: new StrongestItems(options.Neighbours), Items: new int[options.Neighbours], Weights: new float[options.Neighbours]), (target, tools) =>
        {
            CountTogether(index, target, tools.Board);
            foreach (var source in tools.Board.Touched)
            {
                var both = tools.Board[source];
                var lift = both * index.Sessions.Count / ((float)frequency[source] * frequency[target]);
                if (source != target && both >= options.Support && lift >= options.Lift)
                    tools.Strongest.Offer(source, both / (frequency[source] + 5f));
            }
            tools.Board.Clear();
            var found = tools.Strongest.Drain(tools.Items, tools.Weights);
            graph.SetSources(target, tools.Items.AsSpan(0, found), tools.Weights.AsSpan(0, found));
        }, cancellation);
        return graph.Build();
    }

    private static int Baskets(SessionIndex index, int item)
    {
        var (baskets, before) = (0, -1);
        foreach (var session in index.SessionsOf(item))
        {
            baskets += session == before ? 0 : 1;
            before = session;
        }
        return baskets;
    }

    /// <summary>Each basket counts once for each of its items.</summary>
    private static void CountTogether(SessionIndex index, int target, ScoreBoard board)
    {
        var before = -1;
        foreach (var session in index.SessionsOf(target))
        {
            if (session == before)
                continue;
            before = session;
            var items = index.Sessions[session];
            for (var at = 0; at < items.Length; at++)
            {
                if (!items[..at].Contains(items[at]))
                    board.Add(items[at], 1);
            }
        }
    }
}
