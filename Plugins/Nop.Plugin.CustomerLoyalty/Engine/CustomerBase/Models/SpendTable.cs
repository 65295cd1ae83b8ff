namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Models;

/// <summary>Repeat buyers of known spend, ordered by frequency.</summary>
internal sealed class SpendTable
{
    private SpendTable(int[] frequency, double[] mean, double[] logMean) => (Frequency, Mean, LogMean) = (frequency, mean, logMean);

    public int[] Frequency { get; }

    public double[] Mean { get; }

    public double[] LogMean { get; }

    public int Count => Frequency.Length;

    public static SpendTable Of(IEnumerable<RepeatSummary> summaries)
    {
        var buyers = summaries.Where(summary => summary.Frequency > 0 && summary.MeanSpend > 0 && double.IsFinite(summary.MeanSpend)).ToArray();
        var frequency = Array.ConvertAll(buyers, buyer => buyer.Frequency);
        var mean = Array.ConvertAll(buyers, buyer => buyer.MeanSpend);
        Array.Sort(frequency, mean);
        return new SpendTable(frequency, mean, Array.ConvertAll(mean, Math.Log));
    }

    public SpendTable Scaled(double scale)
    {
        var mean = Array.ConvertAll(Mean, value => value / scale);
        return new SpendTable(Frequency, mean, Array.ConvertAll(mean, Math.Log));
    }

    /// <summary>Every n-th buyer, so that about the given number is left.</summary>
    public SpendTable Sample(int about)
    {
        var every = Math.Max(1, Count / about);
        var rows = Enumerable.Range(0, Count).Where(row => row % every == 0).ToArray();
        return new SpendTable(Array.ConvertAll(rows, row => Frequency[row]), Array.ConvertAll(rows, row => Mean[row]), Array.ConvertAll(rows, row => LogMean[row]));
    }
}
