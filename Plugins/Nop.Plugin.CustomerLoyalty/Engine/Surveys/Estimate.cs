namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>A figure of a sample with its 90 % interval.</summary>
/// <param name="Count">How many answers it rests on.</param>
/// <param name="Low">Null where the sample is too small for an interval.</param>
public sealed record Estimate(int Count, decimal Value, decimal? Low, decimal? High)
{
    /// <summary>Below so many answers a figure tells about persons and not about the shop: it is not shown.</summary>
    public const int FewestShown = 5;

    private const double Normal95 = StudentCurve.Normal95;

    public bool IsShown => Count >= FewestShown;

    /// <summary>True when chance alone hardly explains that it is on this side of 0.</summary>
    public bool IsCertain => Low > 0 || High < 0;

    /// <summary>The mean with Student's interval; null without values. The order of the values does not matter.</summary>
    public static Estimate? Mean(IEnumerable<decimal> values)
    {
        var (count, sum, squares) = (0, 0m, 0m);
        foreach (var value in values)
            (count, sum, squares) = (count + 1, sum + value, squares + (value * value));
        if (count == 0)
            return null;
        var mean = sum / count;
        if (count == 1)
            return new Estimate(1, mean, null, null);
        var variance = Math.Max(0, squares - (sum * sum / count)) / (count - 1);
        var half = (decimal)(StudentCurve.Quantile95(count - 1) * Math.Sqrt((double)variance / count));
        return new Estimate(count, mean, mean - half, mean + half);
    }

    /// <summary>A share, 0 to 1, with Wilson's interval; null of nothing.</summary>
    public static Estimate? Share(int part, int count)
    {
        if (count <= 0)
            return null;
        var (n, share, square) = (count, (double)part / count, Normal95 * Normal95);
        var centre = (share + (square / (2 * n))) / (1 + (square / n));
        var half = Normal95 / (1 + (square / n)) * Math.Sqrt((share * (1 - share) / n) + (square / (4.0 * n * n)));
        return new Estimate(count, (decimal)part / count, (decimal)Math.Max(0, centre - half), (decimal)Math.Min(1, centre + half));
    }

    /// <summary>
    /// The net promoter score, −100 to 100, of marks 0 to 10. Its interval is the adjusted Wald one: three answers more, half of them passive,
    /// which keeps its word in small samples too.
    /// </summary>
    public static Estimate? NetPromoters(IEnumerable<int> marks)
    {
        var (count, promoters, detractors) = (0, 0, 0);
        foreach (var mark in marks)
            (count, promoters, detractors) = (count + 1, promoters + (mark >= 9 ? 1 : 0), detractors + (mark <= 6 ? 1 : 0));
        if (count == 0)
            return null;
        var n = count + 3.0;
        var (pro, against) = ((promoters + 0.75) / n, (detractors + 0.75) / n);
        var centre = pro - against;
        var half = Normal95 * Math.Sqrt((pro + against - (centre * centre)) / n);
        return new Estimate(count, 100m * (promoters - detractors) / count, (decimal)Math.Max(-100, 100 * (centre - half)), (decimal)Math.Min(100, 100 * (centre + half)));
    }
}
