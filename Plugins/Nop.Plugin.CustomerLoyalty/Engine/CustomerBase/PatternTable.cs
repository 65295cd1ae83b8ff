using System.Buffers;

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
        var known = summaries as IReadOnlyCollection<RepeatSummary> ?? [.. summaries];
        var rented = ArrayPool<Pattern>.Shared.Rent(known.Count);
        try
        {
            var sorted = rented.AsSpan(0, known.Count);
            var place = 0;
            foreach (var summary in known)
                sorted[place++] = new Pattern(summary.Frequency, summary.Age, summary.Recency);
            sorted.Sort();
            return Of(sorted, group);
        }
        finally
        {
            ArrayPool<Pattern>.Shared.Return(rented);
        }
    }

    private static PatternTable Of(ReadOnlySpan<Pattern> sorted, bool group)
    {
        var rows = 0;
        for (var i = 0; i < sorted.Length; i++)
            rows += Begins(sorted, i, group) ? 1 : 0;

        var (table, row) = (new PatternTable(rows) { Customers = sorted.Length }, -1);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (Begins(sorted, i, group))
                (table.Frequency[++row], table.Recency[row], table.Age[row]) = (sorted[i].Frequency, sorted[i].Recency, sorted[i].Age);
            table.Weight[row]++;
        }

        return table;
    }

    private static bool Begins(ReadOnlySpan<Pattern> sorted, int place, bool group) => place == 0 || !group || sorted[place] != sorted[place - 1];

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

    private readonly record struct Pattern(int Frequency, double Age, double Recency) : IComparable<Pattern>
    {
        public int CompareTo(Pattern other)
        {
            var order = Frequency.CompareTo(other.Frequency);
            if (order == 0)
                order = Age.CompareTo(other.Age);
            return order == 0 ? Recency.CompareTo(other.Recency) : order;
        }
    }
}
