using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Linear;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

/// <summary>One search: each source by itself, then the weights of the blend. Each stage may use the limit up to a share of it.</summary>
internal sealed class TuningRun(Trial trial, TuningPlan plan, RecommenderOptions options, CancellationToken cancellation)
{
    private readonly TrainingSet _set = trial.HoldOut.Train;
    private readonly Dictionary<CandidateSource, (double Score, CandidateLists Lists)> _best = [];
    private bool _complete = true;

    public TuningResult Choose()
    {
        // What helps most comes first: time may run out.
        if (_set.IsOrdered)
        {
            ChooseNeighbours(.35);
            ChooseRules(.5);
        }
        ChooseLinear(_set.IsOrdered ? .7 : .45);
        if (_set.Items <= options.Linear.MostItems && _set.Pairs >= _set.Items * 30L)
            ChooseDense(_set.IsOrdered ? .78 : .6);
        if (!_set.IsOrdered)
            ChooseNeighbours(.75);
        ChooseKernel(.9);
        Note(Popularity.Trending(_set, options.TrendingHalfLifeDays, options.Popular));
        if (plan.Repeats)
            ChooseRepeats();
        ChooseBlend();
        return new(options, trial.Count, _complete, _best.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value.Score));
    }

    private void ChooseKernel(double share)
    {
        var (kernel, decay) = Search<KernelOptions>(share, CandidateSource.Kernel, new(options.Kernel, options.KernelDecay), [_ => SearchSpace.Kernels],
            now => KernelTrainer.Train(_set, now, options.Workers, cancellation));
        options = options with { Kernel = kernel, KernelDecay = decay };
    }

    private void ChooseLinear(double share)
    {
        var neighbourhoods = new GraphCache<KernelOptions>(now => KernelTrainer.Train(_set, now, options.Workers, cancellation));
        var (linear, decay) = Search(share, CandidateSource.Linear, new(options.Linear, options.LinearDecay), SearchSpace.Linear,
            now => SparseLinearTrainer.Train(_set, neighbourhoods.Get(now.Neighbourhood), now, options.Workers, cancellation));
        options = options with { Linear = linear, LinearDecay = decay };
    }

    /// <summary>The dense method takes the place of the sparse one only where it is better.</summary>
    private void ChooseDense(double share)
    {
        var sparse = _best[CandidateSource.Linear].Score;
        var (dense, decay) = Search(share, CandidateSource.Linear, new(options.Linear with { Dense = true, Ridge = 300, UserPower = 0 }, options.LinearDecay), SearchSpace.Dense,
            now => DenseLinearTrainer.Train(_set, now, options.Workers, cancellation));
        if (_best[CandidateSource.Linear].Score > sparse)
            options = options with { Linear = dense, LinearDecay = decay };
    }

    private void ChooseRules(double share)
    {
        var (rules, decay) = Search(share, CandidateSource.Rules, new(options.Rules, options.RuleDecay), SearchSpace.Rules,
            now => RuleTrainer.Train(_set, now, options.Workers, cancellation));
        options = options with { Rules = rules, RuleDecay = decay };
    }

    private void ChooseNeighbours(double share)
    {
        var index = SessionIndex.Build(_set, options.Neighbours);
        var search = new CoordinateSearch<NeighbourOptions>(now => Note(new NeighbourSource(index, now)), () => plan.IsSpent(share));
        options = options with { Neighbours = search.Run([options.Neighbours], _set.IsOrdered ? SearchSpace.OrderedNeighbours : SearchSpace.Neighbours, 2) };
        _complete &= !search.Stopped;
    }

    private void ChooseRepeats()
    {
        var search = new CoordinateSearch<float>(now => Note(new RepeatSource(now)), () => plan.IsSpent());
        options = options with { RepeatDecay = search.Run(SearchSpace.Decays, [], 0) };
    }

    /// <summary>From the best source alone, and from all at their defaults, one weight after the other.</summary>
    private void ChooseBlend()
    {
        var lists = _best.Values.OrderByDescending(best => best.Score).Select(best => best.Lists).ToList();
        var search = new BlendSearch(trial, lists, plan);
        options = options with { Blend = search.Run(options.Blend) };
        _complete &= !search.Stopped;
        _best[CandidateSource.Blend] = (search.Score, lists[0]);
    }

    private Decayed<T> Search<T>(double share, CandidateSource source, Decayed<T> start, IReadOnlyList<Func<T, IEnumerable<T>>> moves, Func<T, ItemGraph> train)
        where T : notnull
    {
        var graphs = new GraphCache<T>(train);
        var search = new CoordinateSearch<Decayed<T>>(now => Note(new GraphSource(source, graphs.Get(now.Options), now.Decay, options.Window)), () => plan.IsSpent(share));
        List<Func<Decayed<T>, IEnumerable<Decayed<T>>>> all = [.. moves.Select(move => (Func<Decayed<T>, IEnumerable<Decayed<T>>>)(now => move(now.Options).Select(other => now with { Options = other })))];
        if (_set.IsOrdered)
            all.Insert(0, now => SearchSpace.Decays.Select(decay => now with { Decay = decay }));
        var best = search.Run([start], all, 3);
        _complete &= !search.Stopped;
        return best;
    }

    private double Note(ICandidateSource source)
    {
        cancellation.ThrowIfCancellationRequested();
        var lists = trial.Ask(source);
        var score = trial.Judge(lists);
        if (!_best.TryGetValue(source.Name, out var before) || score > before.Score)
            _best[source.Name] = (score, lists);
        return score;
    }
}
