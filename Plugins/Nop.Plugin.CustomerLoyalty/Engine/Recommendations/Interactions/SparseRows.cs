namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

/// <summary>Rows of different lengths in one array (compressed sparse rows).</summary>
/// <param name="Starts">Where each row begins; one more than there are rows.</param>
/// <param name="Weights">Beside the values; null where every weight is 1.</param>
public sealed record SparseRows(int[] Starts, int[] Values, float[]? Weights = null)
{
    public int Count => Starts.Length - 1;

    public ReadOnlySpan<int> this[int row] => Values.AsSpan(Starts[row], Starts[row + 1] - Starts[row]);

    public int Length(int row) => Starts[row + 1] - Starts[row];

    /// <summary>Empty where every weight is 1.</summary>
    public ReadOnlySpan<float> WeightsOf(int row) => Weights is null ? [] : Weights.AsSpan(Starts[row], Starts[row + 1] - Starts[row]);

    /// <summary>Row numbers by value, ascending.</summary>
    internal SparseRows Transpose(int values)
    {
        var starts = CountOf(values);
        var next = starts.AsSpan(0, values).ToArray();
        var rows = new int[Values.Length];
        var weights = Weights is null ? null : new float[Values.Length];
        for (var row = 0; row < Count; row++)
        {
            for (var place = Starts[row]; place < Starts[row + 1]; place++)
            {
                var to = next[Values[place]]++;
                rows[to] = row;
                if (weights is not null)
                    weights[to] = Weights![place];
            }
        }
        return new(starts, rows, weights);
    }

    /// <summary>Places in <see cref="Values"/> by value, ascending.</summary>
    internal SparseRows TransposePositions(int values)
    {
        var starts = CountOf(values);
        var next = starts.AsSpan(0, values).ToArray();
        var places = new int[Values.Length];
        for (var place = 0; place < Values.Length; place++)
            places[next[Values[place]]++] = place;
        return new(starts, places);
    }

    private int[] CountOf(int values)
    {
        var starts = new int[values + 1];
        foreach (var value in Values)
            starts[value + 1]++;
        for (var value = 0; value < values; value++)
            starts[value + 1] += starts[value];
        return starts;
    }
}
