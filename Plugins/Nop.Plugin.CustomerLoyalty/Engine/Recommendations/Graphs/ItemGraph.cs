namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

/// <summary>
/// Weighted edges from an item to the items it speaks for; six bytes an edge. Weights are positive; within a row they are kept with a
/// precision of 1/65,535 of its greatest one. The targets of a row ascend.
/// </summary>
public sealed class ItemGraph
{
    internal ItemGraph(int[] starts, int[] targets, ushort[] weights, float[] scales) =>
        (Starts, Targets, Weights, Scales) = (starts, targets, weights, scales);

    public int Items => Scales.Length;

    public int Edges => Targets.Length;

    internal int[] Starts { get; }

    internal int[] Targets { get; }

    internal ushort[] Weights { get; }

    /// <summary>What one step of a row's weights is worth.</summary>
    internal float[] Scales { get; }

    internal ReadOnlySpan<int> TargetsOf(int source) => Targets.AsSpan(Starts[source], Starts[source + 1] - Starts[source]);

    internal ReadOnlySpan<ushort> WeightsOf(int source) => Weights.AsSpan(Starts[source], Starts[source + 1] - Starts[source]);

    /// <summary>
    /// The rows lie anywhere in a memory of many megabytes: asked for one after the other, each is waited for; asked for all at once,
    /// they come together. Always true.
    /// </summary>
    internal bool Fetch(ReadOnlySpan<int> sources)
    {
        var all = 0;
        foreach (var source in sources)
        {
            var start = Starts[source];
            if (start < Targets.Length)
                all |= Targets[start] | Weights[start];
        }

        return all >= 0;
    }

    /// <summary>0 where there is no edge.</summary>
    public float Weight(int source, int target)
    {
        var place = TargetsOf(source).BinarySearch(target);
        return place < 0 ? 0 : Weights[Starts[source] + place] * Scales[source];
    }
}
