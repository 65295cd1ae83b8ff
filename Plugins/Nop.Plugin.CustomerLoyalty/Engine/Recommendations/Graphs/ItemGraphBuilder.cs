namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

/// <summary>Collects the strongest sources of each target and turns them round into an <see cref="ItemGraph"/>.</summary>
internal sealed class ItemGraphBuilder(int items)
{
    private readonly int[]?[] _sources = new int[]?[items];
    private readonly float[]?[] _weights = new float[]?[items];

    public static ItemGraph Empty(int items) => new(new int[items + 1], [], [], new float[items]);

    /// <summary>Once for each target; different targets may be set by different threads.</summary>
    public void SetSources(int target, ReadOnlySpan<int> sources, ReadOnlySpan<float> weights)
    {
        _sources[target] = sources.ToArray();
        _weights[target] = weights.ToArray();
    }

    public ItemGraph Build()
    {
        var starts = new int[items + 1];
        var scales = new float[items];
        for (var target = 0; target < items; target++)
        {
            for (var place = 0; place < (_sources[target]?.Length ?? 0); place++)
            {
                var source = _sources[target]![place];
                starts[source + 1]++;
                scales[source] = Math.Max(scales[source], _weights[target]![place]);
            }
        }
        for (var source = 0; source < items; source++)
        {
            starts[source + 1] += starts[source];
            scales[source] /= ushort.MaxValue;
        }
        var next = starts.AsSpan(0, items).ToArray();
        var targets = new int[starts[items]];
        var weights = new ushort[starts[items]];
        for (var target = 0; target < items; target++)
        {
            for (var place = 0; place < (_sources[target]?.Length ?? 0); place++)
            {
                var source = _sources[target]![place];
                targets[next[source]] = target;
                weights[next[source]++] = (ushort)Math.Clamp(MathF.Round(_weights[target]![place] / scales[source]), 1, ushort.MaxValue);
            }
            (_sources[target], _weights[target]) = (null, null);
        }
        return new(starts, targets, weights, scales);
    }
}
