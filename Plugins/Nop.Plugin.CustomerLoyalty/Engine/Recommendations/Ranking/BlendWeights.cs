using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

/// <summary>What each source's list, divided by its greatest score, counts in the blend; 0 = not asked.</summary>
public sealed record BlendWeights
{
    public float Kernel { get; init; }

    public float Rules { get; init; } = .7f;

    public float Neighbours { get; init; } = 1;

    public float Linear { get; init; } = .5f;

    public float Trending { get; init; } = .02f;

    public float Repeats { get; init; }

    public float BestSellers { get; init; }

    public float BoughtTogether { get; init; }

    public float this[CandidateSource source] => source switch
    {
        CandidateSource.Kernel => Kernel,
        CandidateSource.Rules => Rules,
        CandidateSource.Neighbours => Neighbours,
        CandidateSource.Linear => Linear,
        CandidateSource.Trending => Trending,
        CandidateSource.Repeats => Repeats,
        CandidateSource.BestSellers => BestSellers,
        CandidateSource.BoughtTogether => BoughtTogether,
        _ => 0
    };

    public BlendWeights With(CandidateSource source, float weight) => source switch
    {
        CandidateSource.Kernel => this with { Kernel = weight },
        CandidateSource.Rules => this with { Rules = weight },
        CandidateSource.Neighbours => this with { Neighbours = weight },
        CandidateSource.Linear => this with { Linear = weight },
        CandidateSource.Trending => this with { Trending = weight },
        CandidateSource.Repeats => this with { Repeats = weight },
        CandidateSource.BestSellers => this with { BestSellers = weight },
        CandidateSource.BoughtTogether => this with { BoughtTogether = weight },
        _ => this
    };

    /// <summary>One source alone.</summary>
    public static BlendWeights Only(CandidateSource source) => None.With(source, 1);

    public static readonly BlendWeights None = new() { Kernel = 0, Rules = 0, Neighbours = 0, Linear = 0, Trending = 0, Repeats = 0 };
}
