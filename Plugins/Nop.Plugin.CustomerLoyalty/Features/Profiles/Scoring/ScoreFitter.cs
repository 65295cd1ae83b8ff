using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;

/// <summary>Learns the score model anew from all orders and publishes it.</summary>
public class ScoreFitter(OrderLogStore orders, OrderMarginStore margins, ScoreRuns scores, TimeProvider clock)
{
    private const int ManyOrders = 1_000_000;

    public async Task FitAsync(CustomerLoyaltySettings settings)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        var options = ScoreSettings.OptionsOf(settings);
        var log = await orders.ReadAsync(now);
        var basis = options.CoreByMargin ? await margins.ReadAsync(log, now) : new CoreBasis(false, 0, 0);
        // Seconds of arithmetic: not on the thread that serves the request.
        var (population, model, fit) = await Task.Run(() =>
        {
            var made = Populate(log, today, options);
            var (built, found) = ScoreModelBuilder.Build(made, today, options);
            return (made, built, found);
        });
        await scores.PublishAsync(model, fit, population, basis);
    }

    /// <summary>
    /// Adds up the log, which is given up. Of a large shop it is hundreds of megabytes, which would stay, dead, beside all that the fit takes until the
    /// collector next looks at old memory: it is asked to look now, once a night and for tens of milliseconds.
    /// </summary>
    public static ShopPopulation Populate(OrderLog log, DateOnly today, ScoreOptions options)
    {
        var isLarge = log.Count > ManyOrders;
        var population = ShopPopulation.Of(log, today, options);
        if (isLarge)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, true, false);
        return population;
    }
}
