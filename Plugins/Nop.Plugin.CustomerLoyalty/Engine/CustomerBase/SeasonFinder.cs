namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>
/// Tells the season of a shop from its own curve of orders, first ones included, over the same weeks of each year. This
/// takes the shop as a whole to be steady: that its customers leave is then not hidden by an autumn in which those who
/// stayed buy more. Where two years are known, growth from one to the next is taken out first.
/// </summary>
internal static class SeasonFinder
{
    /// <summary>Orders that pull a factor towards 1 as much as its own orders pull it away.</summary>
    private const double Shrinkage = 20;

    /// <summary>The least share of the year's new buyers in each quarter: where none arrive, a falling curve means customers who leave.</summary>
    private const double FewestArrivals = 0.05;

    /// <summary>A single year whose curve is a straight line to this share is a shop that grows, not a season.</summary>
    public const double MostTrend = 0.75;

    private const int FewestOrders = 500;
    private const int YearDays = SeasonClock.SpanDays * SeasonClock.Spans;

    /// <summary>Plain time where less than a year is known, orders are few, new buyers do not keep arriving or a single year only grows.</summary>
    public static SeasonClock Find(PurchaseLog log, int from, int end, double unitDays)
    {
        var plain = SeasonClock.Plain(unitDays);
        var years = (end - from + 1) / YearDays;
        if (years == 0)
            return plain;

        // Whole years only, counted back from the end, so that every span is seen equally often.
        var orders = new double[years * SeasonClock.Spans];
        var arrivals = new double[4];
        Count(log, from, end, orders, arrivals);
        if (orders.Sum() < FewestOrders || arrivals.Min() < FewestArrivals * arrivals.Sum() || years == 1 && Trend(orders) > MostTrend)
            return plain;

        if (years > 1)
            TakeOutGrowth(orders);
        var year = Enumerable.Range(0, SeasonClock.Spans).Select(span => orders.Where((_, i) => i % SeasonClock.Spans == span).Sum()).ToArray();
        var mean = year.Average();
        return new SeasonClock(unitDays, end, [.. year.Select(count => (count + Shrinkage) / (mean + Shrinkage))]);
    }

    private static void Count(PurchaseLog log, int from, int end, double[] orders, double[] arrivals)
    {
        var begin = end - orders.Length * SeasonClock.SpanDays + 1;
        for (var customer = 0; customer < log.Customers; customer++)
        {
            var days = log.Days(customer);
            var first = days.BinarySearch(from);
            first = first < 0 ? ~first : first;
            if (first < days.Length && days[first] <= end && days[first] > end - YearDays)
                arrivals[(days[first] - (end - YearDays) - 1) * 4 / YearDays]++;
            for (var i = first; i < days.Length && days[i] <= end; i++)
                if (days[i] >= begin)
                    orders[(days[i] - begin) / SeasonClock.SpanDays]++;
        }
    }

    /// <summary>Share of the curve's variance that a straight rise explains, 0 when it does not rise.</summary>
    private static double Trend(double[] orders)
    {
        var correlation = ForecastErrors.Measure([.. Enumerable.Range(0, orders.Length).Select(span => (double)span)], Array.ConvertAll(orders, count => (int)count)).Correlation ?? 0;
        return correlation > 0 ? correlation * correlation : 0;
    }

    private static void TakeOutGrowth(double[] orders)
    {
        var (first, last) = (orders.Take(SeasonClock.Spans).Sum(), orders.TakeLast(SeasonClock.Spans).Sum());
        if (first <= 0 || last <= 0)
            return;
        var growth = Math.Log(last / first) / (orders.Length - SeasonClock.Spans);
        for (var span = 0; span < orders.Length; span++)
            orders[span] *= Math.Exp(-growth * span);
    }
}
