namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>So many values with their sum and the sum of their squares.</summary>
public readonly record struct Moments(long Count, double Sum, double Squares)
{
    public double Mean => Count == 0 ? 0 : Sum / Count;
}

/// <summary>
/// The same for averages: a normal prior around the team's average, its spread by moments (DerSimonian and Laird, Controlled Clinical Trials 7
/// (1986) 177–188), the spread of single values pooled over the team (Morris, JASA 78 (1983) 47–55).
/// </summary>
public static class MeanShrinkage
{
    /// <summary>The normal distribution has 90 % within so many deviations.</summary>
    private const double Tail = 1.6448536269514722;
    private const double Within = 0.9;
    private const long Many = 500;

    /// <summary>One for each; of who has no values the team's average.</summary>
    public static IReadOnlyList<Estimate> Means(IReadOnlyList<Moments> team)
    {
        var all = team.Sum(one => one.Count);
        if (all == 0)
            return [.. team.Select(_ => new Estimate(0, 0, 0))];
        var overall = team.Sum(one => one.Sum) / all;
        var tried = team.Where(one => one.Count > 0).ToList();
        var inside = tried.Sum(one => Math.Max(0, one.Squares - one.Sum * one.Mean));
        var pooled = all > tried.Count ? inside / (all - tried.Count) : 0;
        var between = Between(tried, pooled, all, overall);
        var centre = between + pooled <= 0 ? overall : tried.Sum(one => one.Mean / (between + pooled / one.Count)) / tried.Sum(one => 1 / (between + pooled / one.Count));
        var tail = TailOf(all - tried.Count);
        return [.. team.Select(one => Of(one, pooled, between, centre, pooled / all, tail))];
    }

    /// <summary>Student's, as the spread is known from so few values only: from the beta distribution (DLMF 8.17, Abramowitz and Stegun 26.7.1).</summary>
    private static double TailOf(long freedom)
    {
        if (freedom is <= 0 or > Many)
            return Tail;
        var part = BetaDistribution.Quantile(0.5, freedom / 2.0, Within);
        return Math.Sqrt(freedom * part / (1 - part));
    }

    private static double Between(List<Moments> tried, double pooled, long all, double overall)
    {
        var room = all - tried.Sum(one => (double)one.Count * one.Count) / all;
        return tried.Count < 2 || room <= 0 ? 0 : Math.Max(0, (tried.Sum(one => one.Count * Math.Pow(one.Mean - overall, 2)) - pooled * (tried.Count - 1)) / room);
    }

    private static Estimate Of(Moments one, double pooled, double between, double centre, double ofCentre, double tail)
    {
        if (between <= 0 || one.Count == 0)
            return Around(centre, between + ofCentre, tail);
        var own = pooled / one.Count;
        var share = between / (between + own);
        return Around(share * one.Mean + (1 - share) * centre, share * own + (1 - share) * (1 - share) * ofCentre, tail);
    }

    private static Estimate Around(double value, double variance, double tail) => new(value, value - tail * Math.Sqrt(variance), value + tail * Math.Sqrt(variance));
}
