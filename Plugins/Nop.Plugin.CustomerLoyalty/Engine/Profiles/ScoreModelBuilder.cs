using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

public static class ScoreModelBuilder
{
    private const int HorizonDays = 365;

    /// <summary>Customers whose values tell the bounds of the bands: a fifth is then known to a fifth of a per cent.</summary>
    private const int ValuedCustomers = 100_000;

    /// <summary>Learns from the whole shop what it takes to score any one customer.</summary>
    public static (ScoreModel Model, CustomerBaseFit Fit) Build(ShopPopulation population, DateOnly today, ScoreOptions options)
    {
        var fit = CustomerBaseModel.Fit(population.Purchases, new CustomerBaseOptions(today, HorizonDays) { YearlyDiscount = options.YearlyDiscount });
        var core = population.CoreOf(CorePeriod.LastYear);
        var model = new ScoreModel(
            today,
            options.FixedRfm ?? population.RfmQuintiles,
            options.Weights,
            new LifecycleRule(population.ShopGapDays, options.LoyalPurchaseDays),
            ValueBounds(population, fit.Scorer, today),
            core.Bound,
            fit.Scorer,
            options.CoreByMargin ? [.. core.Core.Select(customer => customer.CustomerId)] : null);
        return (model, fit);
    }

    private static decimal[] ValueBounds(ShopPopulation population, CustomerScorer scorer, DateOnly today)
    {
        var log = population.Purchases;
        var every = Math.Max(1, log.Customers / ValuedCustomers);
        var values = new decimal[(log.Customers + every - 1) / every];
        for (var place = 0; place < values.Length; place++)
        {
            var customer = place * every;
            var summary = scorer.Summarise(log.Days(customer), log.Amounts(customer), today);
            values[place] = scorer.Score(summary, today, HorizonDays).LifetimeValue is { } value && double.IsFinite(value)
                ? (decimal)Math.Min(value, 1e12)
                : population.Revenue365[customer];
        }

        Array.Sort(values);
        return values.Length == 0
            ? new decimal[RfmBounds.Count]
            : [.. Enumerable.Range(1, RfmBounds.Count).Select(part => values[(int)Math.Ceiling(values.Length * part / 5.0) - 1])];
    }
}
