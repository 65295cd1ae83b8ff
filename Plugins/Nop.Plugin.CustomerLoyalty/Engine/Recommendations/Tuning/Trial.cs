using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

/// <summary>Asks sources and blends the questions of the inner hold-out.</summary>
internal sealed class Trial(HoldOut holdOut, TuningPlan plan, int workers, CancellationToken cancellation)
{
    private const int Width = 150;

    public HoldOut HoldOut => holdOut;

    public int Count { get; private set; }

    public CandidateLists Ask(ICandidateSource source)
    {
        var cases = holdOut.Cases;
        var lists = new CandidateLists(source.Name, Width, new int[cases.Count * Width], new float[cases.Count * Width], new int[cases.Count]);
        var index = (source as NeighbourSource)?.Index;
        var neighbours = (source as NeighbourSource)?.Options.Neighbours ?? 0;
        Workers.Run(cases.Count, workers, () => (Room: new RankingRoom(holdOut.Train.Items, index?.Sessions.Count ?? 0, neighbours), Best: new StrongestItems(Width)), (number, tools) =>
        {
            source.Score(new(cases[number].History, []), tools.Room.One, tools.Room.Sessions);
            foreach (var item in tools.Room.One.Touched)
            {
                if (plan.Repeats || !cases[number].History.Contains(item))
                    tools.Best.Offer(item, tools.Room.One[item]);
            }
            tools.Room.One.Clear();
            var scores = lists.Scores.AsSpan(number * Width, Width);
            lists.Lengths[number] = tools.Best.Drain(lists.Items.AsSpan(number * Width, Width), scores);
            for (var place = lists.Lengths[number] - 1; place >= 0; place--)
                scores[place] /= scores[0];
        }, cancellation);
        return lists;
    }

    /// <summary>Half the recall plus the NDCG of one source's lists.</summary>
    public double Judge(CandidateLists lists)
    {
        Count++;
        var gains = new double[holdOut.Cases.Count];
        for (var number = 0; number < gains.Length; number++)
            gains[number] = Gain(lists.ItemsOf(number)[..Math.Min(plan.K, lists.Lengths[number])], holdOut.Cases[number].Wanted);
        return gains.Sum() / Math.Max(1, gains.Length);
    }

    /// <summary>The same of a blend.</summary>
    public double Judge(IReadOnlyList<CandidateLists> sources, float[] weights)
    {
        Count++;
        var gains = new double[holdOut.Cases.Count];
        Workers.Run(gains.Length, workers, () => (Sum: new ScoreBoard(holdOut.Train.Items), Best: new StrongestItems(plan.K), Items: new int[plan.K], Scores: new float[plan.K]), (number, tools) =>
        {
            for (var source = 0; source < sources.Count; source++)
            {
                if (weights[source] <= 0)
                    continue;
                var items = sources[source].ItemsOf(number);
                var scores = sources[source].ScoresOf(number);
                for (var place = 0; place < items.Length; place++)
                    tools.Sum.Add(items[place], (scores[place] * weights[source]) + 1e-12f);
            }
            foreach (var item in tools.Sum.Touched)
                tools.Best.Offer(item, tools.Sum[item]);
            tools.Sum.Clear();
            var found = tools.Best.Drain(tools.Items, tools.Scores);
            gains[number] = Gain(tools.Items.AsSpan(0, found), holdOut.Cases[number].Wanted);
        }, cancellation);
        return gains.Sum() / Math.Max(1, gains.Length);
    }

    private double Gain(ReadOnlySpan<int> list, int[] wanted)
    {
        double found = 0, gain = 0, ideal = 0;
        for (var place = 0; place < list.Length; place++)
        {
            if (!wanted.Contains(list[place]))
                continue;
            found++;
            gain += 1 / Math.Log2(place + 2);
        }
        for (var place = 0; place < Math.Min(plan.K, wanted.Length); place++)
            ideal += 1 / Math.Log2(place + 2);
        return (found / wanted.Length / 2) + (gain / ideal);
    }
}
