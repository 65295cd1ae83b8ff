using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Linear;

/// <summary>How the linear item graph is learnt.</summary>
/// <param name="Ridge">Added to the diagonal of the Gram matrix; the more, the simpler the model.</param>
/// <param name="UserPower">A user's errors are divided by his number of items to twice this power: shoppers with thousands of items do not outvote the others.</param>
public sealed record LinearOptions(float Ridge = 30, float UserPower = .25f)
{
    /// <summary>True: all pairs of the items that are met most (EASE); false: the sources that <see cref="Neighbourhood"/> names (fsSLIM), for catalogues of any size.</summary>
    public bool Dense { get; init; }

    /// <summary>Names the sources of each target for the sparse method.</summary>
    public KernelOptions Neighbourhood { get; init; } = KernelOptions.Cosine;

    /// <summary>Rounds of coordinate descent of the sparse method.</summary>
    public int Sweeps { get; init; } = 8;

    /// <summary>What a weight of the sparse method must earn at least (L1).</summary>
    public float Lasso { get; init; }

    /// <summary>Strongest positive sources kept of each target.</summary>
    public int Neighbours { get; init; } = 200;

    /// <summary>Items of the dense method at most: memory is 4 · n² bytes, time n³.</summary>
    public int MostItems { get; init; } = 8_000;
}
