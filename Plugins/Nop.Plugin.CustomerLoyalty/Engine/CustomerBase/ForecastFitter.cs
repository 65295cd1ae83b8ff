namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>Fits a model to what was known on a day, and measures it on the days after.</summary>
internal sealed class ForecastFitter(PurchaseLog log, int from, int every)
{
    /// <summary>
    /// Customers seen first in this share of the period may have been customers long before the log began; they are fitted
    /// apart from those whose first purchase was their first.
    /// </summary>
    private const double EstablishedShare = 1.0 / 3;

    private const int FewestRepeatBuyers = 100;

    public CustomerHistories Histories(int cut, SeasonClock clock) => CustomerHistories.At(log, from, cut, clock, every);

    public int[] Orders(CustomerHistories histories, int cut, int days) =>
        histories.Orders(log, DateOnly.FromDayNumber(cut), DateOnly.FromDayNumber(cut + days));

    /// <summary>Null when it cannot be fitted.</summary>
    public OrderForecast? Fit(PurchaseModelKind kind, CustomerHistories histories, int cut, SeasonClock clock, bool apart)
    {
        if (apart && Apart(kind, histories, cut, clock) is { } parted)
            return parted;
        var fit = PurchaseModels.Fit(kind, PatternTable.Of(histories.Summaries));
        return fit.Succeeded ? new OrderForecast(kind, clock, Values(fit), null, [], 1) : null;
    }

    public static double[] Expected(OrderForecast forecast, CustomerHistories histories, int cut, int days)
    {
        var expected = new double[histories.Summaries.Length];
        for (var i = 0; i < expected.Length; i++)
            expected[i] = forecast.Expected(histories.Summaries[i], cut, days);
        return expected;
    }

    private OrderForecast? Apart(PurchaseModelKind kind, CustomerHistories histories, int cut, SeasonClock clock)
    {
        var until = from + (int)((cut - from) * EstablishedShare);
        var established = histories.Summaries.Where(summary => summary.FirstDay <= until).ToArray();
        var later = histories.Summaries.Where(summary => summary.FirstDay > until).ToArray();
        if (established.Count(summary => summary.Frequency > 0) < FewestRepeatBuyers || later.Count(summary => summary.Frequency > 0) < FewestRepeatBuyers)
            return null;
        var (one, other) = (PurchaseModels.Fit(kind, PatternTable.Of(later)), PurchaseModels.Fit(kind, PatternTable.Of(established)));
        return one.Succeeded && other.Succeeded ? new OrderForecast(kind, clock, Values(one), until, Values(other), 1) : null;
    }

    private static double[] Values(LikelihoodFit fit) => [.. fit.Parameters.Select(parameter => parameter.Value)];
}
