using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

public static class ScoreModelBuilder
{
    private const int HorizonDays = 365;

    /// <summary>Learns from the whole shop what it takes to score any one customer.</summary>
    public static (ScoreModel Model, CustomerBaseFit Fit) Build(ShopPopulation population, DateOnly today, ScoreOptions options)
    {
        var fit = CustomerBaseModel.Fit(population.Purchases, new CustomerBaseOptions(today, HorizonDays) { YearlyDiscount = options.YearlyDiscount });
        var model = new ScoreModel(
            today,
            options.FixedRfm ?? population.RfmQuintiles,
            options.Weights,
            new LifecycleRule(population.ShopGapDays, options.LoyalPurchaseDays),
            ValueBounds(population, fit.Scorer, today),
            population.Cores.GetValueOrDefault(new CorePeriod(0, CorePeriod.LastYear))?.Bound ?? 0,
            fit.Scorer);
        return (model, fit);
    }

    private static decimal[] ValueBounds(ShopPopulation population, CustomerScorer scorer, DateOnly today)
    {
        var log = population.Purchases;
        var values = new decimal[log.Customers];
        for (var customer = 0; customer < values.Length; customer++)
        {
            var summary = scorer.Summarise(log.Days(customer), log.Amounts(customer), today);
            values[customer] = scorer.Score(summary, today, HorizonDays).LifetimeValue is { } value && double.IsFinite(value)
                ? (decimal)Math.Min(value, 1e12)
                : population.Revenue365[customer];
        }

        Array.Sort(values);
        return values.Length == 0
            ? new decimal[RfmBounds.Count]
            : [.. Enumerable.Range(1, RfmBounds.Count).Select(part => values[(int)Math.Ceiling(values.Length * part / 5.0) - 1])];
    }
}
