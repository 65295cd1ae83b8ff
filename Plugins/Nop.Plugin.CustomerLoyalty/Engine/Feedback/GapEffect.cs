using Nop.Plugin.CustomerLoyalty.Engine.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Engine.Feedback;

/// <summary>
/// By how much the gap is another one after a change than it was before, with the 90 % interval of two means of unequal spread (Welch 1947).
/// It tells that something changed, not why: there is no control group in time.
/// </summary>
/// <param name="Difference">Null when there are no answers on one side.</param>
/// <param name="Low">Null where there are too few for an interval.</param>
public sealed record GapEffect(Estimate? Before, Estimate? After, decimal? Difference, decimal? Low, decimal? High)
{
    public bool IsCertain => Low > 0 || High < 0;

    /// <summary>Few answers tell about persons, not about the shop.</summary>
    public bool IsShown => Before is { IsShown: true } && After is { IsShown: true };

    public static GapEffect Of(IReadOnlyCollection<decimal> before, IReadOnlyCollection<decimal> after)
    {
        var (was, now) = (Estimate.Mean(before), Estimate.Mean(after));
        if (was is null || now is null)
            return new(was, now, null, null, null);
        var difference = now.Value - was.Value;
        var (first, second) = (VarianceOfMean(before, was.Value), VarianceOfMean(after, now.Value));
        if (before.Count < 2 || after.Count < 2 || first + second <= 0)
            return new(was, now, difference, null, null);
        var freedom = Math.Pow(first + second, 2) / (first * first / (before.Count - 1) + second * second / (after.Count - 1));
        var half = (decimal)(StudentCurve.Quantile95(Math.Max(1, (int)freedom)) * Math.Sqrt(first + second));
        return new(was, now, difference, difference - half, difference + half);
    }

    private static double VarianceOfMean(IReadOnlyCollection<decimal> values, decimal mean) =>
        values.Count < 2 ? 0 : values.Sum(value => Math.Pow((double)(value - mean), 2)) / (values.Count - 1) / values.Count;
}
