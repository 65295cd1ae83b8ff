using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations;

/// <summary>What a model consists of. Sources that the blend does not ask may be missing.</summary>
internal sealed record ModelParts(RecommenderOptions Options, int[] ItemIds)
{
    public required ItemGraph Kernel { get; init; }

    public required ItemGraph Rules { get; init; }

    public required ItemGraph Together { get; init; }

    public required PopularSource Trending { get; init; }

    public required PopularSource BestSellers { get; init; }

    public ItemGraph? Linear { get; init; }

    public NeighbourSource? Neighbours { get; init; }

    public IEnumerable<ICandidateSource> Sources()
    {
        yield return new GraphSource(CandidateSource.Kernel, Kernel, Options.KernelDecay, Options.Window);
        yield return new GraphSource(CandidateSource.Rules, Rules, Options.RuleDecay, Options.Window);
        if (Neighbours is not null)
            yield return Neighbours;
        if (Linear is not null)
            yield return new GraphSource(CandidateSource.Linear, Linear, Options.LinearDecay, Options.Window);
        yield return Trending;
        yield return BestSellers;
        yield return new GraphSource(CandidateSource.BoughtTogether, Together, Options.RuleDecay, Options.Window);
        yield return new RepeatSource(Options.RepeatDecay);
    }
}
