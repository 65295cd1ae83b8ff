using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Benchmarks.Evaluation;

/// <summary>A way to make lists, by name.</summary>
/// <param name="Options">From the tuned options to those of this way.</param>
public sealed record Strategy(string Name, Func<RecommenderOptions, RecommenderOptions> Options, bool NeedsOrder = false, bool NeedsTimes = false, bool NeedsRepeats = false)
{
    public static readonly Strategy[] All =
    [
        new("best-sellers", tuned => Only(tuned, CandidateSource.BestSellers)),
        new("trending", tuned => Only(tuned, CandidateSource.Trending), NeedsTimes: true),
        new("also-bought", tuned => Only(tuned, CandidateSource.Kernel) with { Kernel = KernelOptions.Counts, KernelDecay = 1 }),
        new("cosine", tuned => Only(tuned, CandidateSource.Kernel) with { Kernel = KernelOptions.Cosine, KernelDecay = 1 }),
        new("rp3beta", tuned => Only(tuned, CandidateSource.Kernel) with { Kernel = KernelOptions.Rp3Beta, KernelDecay = 1 }),
        new("bought-together", tuned => Only(tuned, CandidateSource.BoughtTogether)),
        new("kernel", tuned => Only(tuned, CandidateSource.Kernel)),
        new("linear", tuned => Only(tuned, CandidateSource.Linear)),
        new("rules", tuned => Only(tuned, CandidateSource.Rules), NeedsOrder: true),
        new("neighbours", tuned => Only(tuned, CandidateSource.Neighbours)),
        new("repeats", tuned => Only(tuned, CandidateSource.Repeats), NeedsRepeats: true),
        new("blended", tuned => tuned with { BlendOnly = true })
    ];

    public static IReadOnlyList<Strategy> Choose(EvaluateOptions options, EvaluationData data)
    {
        var fitting = All.Where(strategy => (data.Ordered || !strategy.NeedsOrder) && (data.HoldOut.Train.HasTimes || !strategy.NeedsTimes) && (options.Repeats || !strategy.NeedsRepeats)).ToList();
        if (options.Strategies is null)
            return fitting;
        foreach (var name in options.Strategies)
        {
            if (!Array.Exists(All, strategy => strategy.Name == name))
                throw new ArgumentException($"There is no strategy '{name}'; there are {string.Join(", ", All.Select(strategy => strategy.Name))}.");
            if (!fitting.Exists(strategy => strategy.Name == name))
                throw new ArgumentException($"The strategy '{name}' needs an order, times or repeats, which these data or options do not have.");
        }
        return [.. fitting.Where(strategy => options.Strategies.Contains(strategy.Name))];
    }

    private static RecommenderOptions Only(RecommenderOptions options, CandidateSource source) => options with { Blend = BlendWeights.Only(source), BlendOnly = true };
}
