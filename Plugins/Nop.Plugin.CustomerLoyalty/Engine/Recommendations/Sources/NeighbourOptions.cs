namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>Session neighbours (V-SkNN, Ludewig and Jannach 2018; STAN, Garg et al. 2019; VMIS-kNN, Kersbergen et al. 2022).</summary>
/// <param name="Sample">Newest sessions looked at for each item of the shopper.</param>
/// <param name="Neighbours">Nearest sessions that speak.</param>
/// <param name="PositionDecay">An item one step older counts so many times as much for nearness; 1 where order is not known.</param>
/// <param name="DistanceDecay">A candidate one step further from the common item counts so many times as much.</param>
public sealed record NeighbourOptions(int Sample = 500, int Neighbours = 150, float PositionDecay = .8f, float DistanceDecay = .8f)
{
    /// <summary>What the newest common item is worth is taken to this decay once more for every step it is old.</summary>
    public float MatchDecay { get; init; } = .8f;

    /// <summary>Power of the inverse frequency of the common items.</summary>
    public float CommonIdf { get; init; } = 1;

    /// <summary>Power of the inverse frequency of the candidates.</summary>
    public float CandidateIdf { get; init; } = .5f;

    /// <summary>Long sessions are less near: the similarity is divided by their length to this power.</summary>
    public float LengthPower { get; init; } = .5f;

    /// <summary>Candidates that stand before the common item count so many times as much as those after it.</summary>
    public float Before { get; init; } = .8f;

    /// <summary>Power the similarity is raised to before it is summed.</summary>
    public float Sharpness { get; init; } = 1;

    /// <summary>The newest items of the shopper that are looked up.</summary>
    public int Window { get; init; } = 30;

    /// <summary>Sessions looked at for all items together: shoppers with long histories get a smaller sample for each.</summary>
    public int MostLookups { get; init; } = 2_400;

    /// <summary>Newest events kept, so that memory is bounded.</summary>
    public int MostEvents { get; init; } = 1_500_000;

    /// <summary>Longest session kept; of longer ones the newest items.</summary>
    public int LongestSession { get; init; } = 60;

    /// <summary>A pause of so many seconds ends a session; 0 = the whole sequence is one session.</summary>
    public long Pause { get; init; }
}
