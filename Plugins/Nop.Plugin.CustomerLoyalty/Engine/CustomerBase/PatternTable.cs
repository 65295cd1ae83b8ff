namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>
/// Histories with the number of customers behind each, ordered by frequency: a million customers share some hundred
/// thousand histories, so the likelihood is summed over those.
/// </summary>
public sealed class PatternTable
{
    private PatternTable(int count) =>
        (Frequency, Recency, Age, Weight) = (new int[count], new double[count], new double[count], new double[count]);

    internal int[] Frequency { get; }

    internal double[] Recency { get; }

    internal double[] Age { get; }

    internal double[] Weight { get; }

    public int Count => Frequency.Length;

    public double Customers { get; private set; }

    internal int MostFrequent => Count == 0 ? 0 : Frequency[^1];

    /// <param name="group">False keeps a row for every customer.</param>
    public static PatternTable Of(IEnumerable<RepeatSummary> summaries, bool group = true)
    {
        var sorted = summaries.ToArray();
        Array.Sort(sorted, Compare);
        var starts = new List<int>();
        for (var i = 0; i < sorted.Length; i++)
            if (i == 0 || !group || Compare(sorted[i - 1], sorted[i]) != 0)
                starts.Add(i);

        var table = new PatternTable(starts.Count) { Customers = sorted.Length };
        for (var row = 0; row < starts.Count; row++)
        {
            var first = sorted[starts[row]];
            (table.Frequency[row], table.Recency[row], table.Age[row]) = (first.Frequency, first.Recency, first.Age);
            table.Weight[row] = (row + 1 < starts.Count ? starts[row + 1] : sorted.Length) - starts[row];
        }

        return table;
    }

    /// <summary>The same histories with times divided by the scale.</summary>
    internal PatternTable Scaled(double scale)
    {
        var table = new PatternTable(Count) { Customers = Customers };
        for (var row = 0; row < Count; row++)
            (table.Frequency[row], table.Recency[row], table.Age[row], table.Weight[row]) = (Frequency[row], Recency[row] / scale, Age[row] / scale, Weight[row]);
        return table;
    }

    /// <summary>Every n-th history with its weight, so that about the given number is left.</summary>
    internal PatternTable Sample(int about)
    {
        var every = Math.Max(1, Count / about);
        var table = new PatternTable((Count + every - 1) / every);
        for (var row = 0; row < table.Count; row++)
        {
            var from = row * every;
            (table.Frequency[row], table.Recency[row], table.Age[row], table.Weight[row]) = (Frequency[from], Recency[from], Age[from], Weight[from]);
            table.Customers += Weight[from];
        }

        return table;
    }

    private static int Compare(RepeatSummary one, RepeatSummary other)
    {
        var order = one.Frequency.CompareTo(other.Frequency);
        if (order == 0)
            order = one.Age.CompareTo(other.Age);
        return order == 0 ? one.Recency.CompareTo(other.Recency) : order;
    }
}
