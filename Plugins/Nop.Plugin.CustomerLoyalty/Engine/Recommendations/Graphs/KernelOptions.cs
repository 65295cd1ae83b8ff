namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

/// <summary>
/// Weight of the edge i → j: Σ over common users of w(u,i)·w(u,j) / |u|^UserPower, divided by |i|^SourcePower·|j|^TargetPower + Shrinkage,
/// where |x| is the sum of squared strengths. Covers cosine (0, ½, ½), asymmetric cosine (Aiolli 2013), RP3beta (Paudel et al. 2017:
/// α, α, β) and the symmetric low-pass filter (1, ½, ½).
/// </summary>
public sealed record KernelOptions(float UserPower, float SourcePower, float TargetPower, float Shrinkage = 0)
{
    public static readonly KernelOptions Cosine = new(0, .5f, .5f, 10);

    public static readonly KernelOptions Rp3Beta = new(.6f, .6f, .15f);

    /// <summary>How many went with what, as 'customers who bought this also bought' counts.</summary>
    public static readonly KernelOptions Counts = new(0, 0, 0);

    /// <summary>Strongest sources kept of each target.</summary>
    public int Neighbours { get; init; } = 100;

    /// <summary>The newest items of a user that count; bounds the cost of very long histories.</summary>
    public int LongestHistory { get; init; } = 1_000;

    /// <summary>Every weight is raised to this power after normalisation; above 1 the strong ones stand out.</summary>
    public float Sharpness { get; init; } = 1;
}
