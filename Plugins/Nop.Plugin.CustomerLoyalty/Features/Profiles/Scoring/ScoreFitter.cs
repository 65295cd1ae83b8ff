using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;

/// <summary>Learns the score model anew from all orders and publishes it.</summary>
public class ScoreFitter(OrderLogStore orders, OrderMarginStore margins, ScoreRuns scores, TimeProvider clock)
{
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
            var made = ShopPopulation.Of(log, today, options);
            var (built, found) = ScoreModelBuilder.Build(made, today, options);
            return (made, built, found);
        });
        await scores.PublishAsync(model, fit, population, basis);
    }
}
