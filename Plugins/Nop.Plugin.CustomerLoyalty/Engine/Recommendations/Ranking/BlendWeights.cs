using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

/// <summary>What each source's list, divided by its greatest score, counts in the blend; 0 = not asked.</summary>
public sealed record BlendWeights
{
    public float Kernel { get; init; } = 1;

    public float Rules { get; init; } = 1;

    public float Neighbours { get; init; } = .5f;

    public float Autoencoder { get; init; }

    public float Trending { get; init; } = .02f;

    public float Repeats { get; init; }

    public float this[CandidateSource source] => source switch
    {
        CandidateSource.Kernel => Kernel,
        CandidateSource.Rules => Rules,
        CandidateSource.Neighbours => Neighbours,
        CandidateSource.Autoencoder => Autoencoder,
        CandidateSource.Trending => Trending,
        CandidateSource.Repeats => Repeats,
        _ => 0
    };

    public BlendWeights With(CandidateSource source, float weight) => source switch
    {
        CandidateSource.Kernel => this with { Kernel = weight },
        CandidateSource.Rules => this with { Rules = weight },
        CandidateSource.Neighbours => this with { Neighbours = weight },
        CandidateSource.Autoencoder => this with { Autoencoder = weight },
        CandidateSource.Trending => this with { Trending = weight },
        CandidateSource.Repeats => this with { Repeats = weight },
        _ => this
    };
}
