namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>Chooses how spend is foreseen: Gamma-Gamma where its assumption holds, else the shrunken mean.</summary>
internal static class SpendFitter
{
    /// <summary>Gamma-Gamma assumes that spend does not depend on how often a customer orders; beyond this correlation it does.</summary>
    public const double MostCorrelation = 0.3;

    private const int FewestBuyers = 30;

    public static (SpendFit Fit, SpendForecast Forecast) Fit(RepeatSummary[] summaries)
    {
        var buyers = summaries.Where(summary => summary is { Frequency: > 0, MeanSpend: > 0 }).ToArray();
        if (buyers.Length == 0)
            return (new SpendFit(SpendMethod.None, null, 0, null), new SpendForecast(SpendMethod.None, [], 0, 0));

        var fit = GammaGamma.Fit(buyers);
        var correlation = Correlation(buyers);
        var parameters = fit.Parameters.Select(parameter => parameter.Value).ToArray();
        var mean = buyers.Sum(buyer => buyer.Frequency * buyer.MeanSpend) / buyers.Sum(buyer => (double)buyer.Frequency);
        var usable = fit.Succeeded && fit.AtBound.Count == 0 && buyers.Length >= FewestBuyers && Math.Abs(correlation ?? 0) <= MostCorrelation
            && GammaGamma.Expected(parameters, default) is > 0;
        return usable
            ? (new SpendFit(SpendMethod.GammaGamma, fit, buyers.Length, correlation), new SpendForecast(SpendMethod.GammaGamma, parameters, GammaGamma.Expected(parameters, default)!.Value, 0))
            : (new SpendFit(SpendMethod.ShrunkenMean, fit, buyers.Length, correlation), new SpendForecast(SpendMethod.ShrunkenMean, [], mean, PriorOrders(buyers)));
    }

    /// <summary>
    /// How many orders the shop's mean is worth (Bühlmann's credibility): spread within customers over spread among them,
    /// told from how the spread of means falls with the number of orders.
    /// </summary>
    private static double PriorOrders(RepeatSummary[] buyers)
    {
        // Variance of a mean of x orders = among + within / x: a line in 1 / x, fitted over the buyers.
        var mean = buyers.Average(buyer => buyer.MeanSpend);
        var (n, sumU, sumV, sumUU, sumUV) = ((double)buyers.Length, 0.0, 0.0, 0.0, 0.0);
        foreach (var buyer in buyers)
        {
            var (u, v) = (1.0 / buyer.Frequency, (buyer.MeanSpend - mean) * (buyer.MeanSpend - mean));
            (sumU, sumV, sumUU, sumUV) = (sumU + u, sumV + v, sumUU + u * u, sumUV + u * v);
        }

        var spread = n * sumUU - sumU * sumU;
        var within = spread > 1e-9 ? (n * sumUV - sumU * sumV) / spread : 0;
        var among = (sumV - within * sumU) / n;
        return within > 0 && among > 0 ? Math.Clamp(within / among, 0.1, 20) : 1;
    }

    private static double? Correlation(RepeatSummary[] buyers) =>
        ForecastErrors.Measure(Array.ConvertAll(buyers, buyer => buyer.MeanSpend), Array.ConvertAll(buyers, buyer => buyer.Frequency)).Correlation;
}
