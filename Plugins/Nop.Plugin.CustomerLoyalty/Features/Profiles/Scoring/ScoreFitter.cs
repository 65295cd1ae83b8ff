using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;

/// <summary>Learns the score model anew from all orders and publishes it.</summary>
public class ScoreFitter(OrderLogStore orders, OrderMarginStore margins, SegmentRollStore segments, ScoreRuns scores, TimeProvider clock)
{
    private const int ManyOrders = 1_000_000;

    public async Task FitAsync(CustomerLoyaltySettings settings)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        var options = ScoreSettings.OptionsOf(settings);
        var log = await orders.ReadAsync(now);
        var basis = options.CoreByMargin ? await margins.ReadAsync(log, now) : new CoreBasis(false, 0, 0);
        var roll = await segments.ReadAsync();
        // Seconds of arithmetic: not on the thread that serves the request.
        var (population, model, fit) = await Task.Run(() =>
        {
            var made = Populate(log, today, options, roll);
            var (built, found) = Learn(made, today, options);
            return (made, built, found);
        });
        var isLarge = IsLarge(population);
        await scores.PublishAsync(model, fit, population, basis);
        if (isLarge)
            LookNow();
    }

    /// <summary>Adds up the log, which is given up.</summary>
    public static ShopPopulation Populate(OrderLog log, DateOnly today, ScoreOptions options, SegmentRoll? roll = null)
    {
        var population = ShopPopulation.Of(log, today, options, roll);
        if (IsLarge(population))
            LookNow();
        return population;
    }

    public static (ScoreModel Model, CustomerBaseFit Fit) Learn(ShopPopulation population, DateOnly today, ScoreOptions options)
    {
        var learnt = ScoreModelBuilder.Build(population, today, options);
        if (IsLarge(population))
            LookNow();
        return learnt;
    }

    private static bool IsLarge(ShopPopulation population) => population.Purchases.PurchaseDays > ManyOrders;

    /// <summary>
    /// Of a large shop a step leaves hundreds of megabytes behind, which would stay, dead, beside what the next one takes until the collector happens to
    /// look at old memory: it is asked to look now, three times a night and for tens of milliseconds.
    /// </summary>
    public static void LookNow() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, true, false);
}
