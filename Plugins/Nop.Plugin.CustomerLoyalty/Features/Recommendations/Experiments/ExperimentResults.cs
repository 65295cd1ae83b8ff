using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;

/// <summary>Counts a test from the journal: whom each arm was shown to, what they clicked, and what they ordered by the last click within the window.</summary>
public class ExperimentResults(BlockResultStore store, ISettingService settings, TimeProvider clock)
{
    /// <param name="sinceUtc">Only those to whom it was shown since then; null for all.</param>
    public async Task<ExperimentReport> OfAsync(LoyaltyExperiment experiment, DateTime? sinceUtc = null)
    {
        var window = TimeSpan.FromDays(Math.Max(1, (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).BlocksAttributionDays));
        var now = clock.GetUtcNow().UtcDateTime;
        var (from, shownUntil) = (sinceUtc > experiment.StartedOnUtc ? sinceUtc.Value : experiment.StartedOnUtc, experiment.EndedOnUtc ?? now.AddSeconds(1));
        // Who clicked on the last day has his days to order all the same.
        var soldUntil = experiment.EndedOnUtc is { } ended && ended + window < now ? ended + window : now.AddSeconds(1);

        var shown = await store.ShownToAsync(from, shownUntil, NamesOf(experiment));
        var clicks = await store.ClicksAsync(from, soldUntil, 0);
        var lines = await store.LinesAsync(from, soldUntil, 0, [.. clicks.Select(click => click.ProductId)]);
        var sold = LastClick.Lines(clicks, lines, window).ToLookup(sale => (sale.Line.Person, sale.Block), sale => sale.Line);
        var clicked = clicks.Where(click => click.OnUtc < shownUntil).GroupBy(click => (click.Person, click.Block)).ToDictionary(one => one.Key, one => one.Count());

        var people = new List<(Arm Arm, ArmPerson Did)>();
        var mixed = 0;
        foreach (var person in shown.GroupBy(row => row.Person))
        {
            var arms = person.Select(row => ArmOf(row.Block)).Distinct().ToList();
            if (arms.Count > 1)
            {
                mixed++;
                continue;
            }

            var orders = person.SelectMany(row => sold[(row.Person, row.Block)]).ToList();
            people.Add((arms[0], new ArmPerson(
                person.Sum(row => row.Count),
                person.Sum(row => clicked.GetValueOrDefault((row.Person, row.Block))),
                orders.Select(line => line.OrderId).Distinct().Count(),
                orders.Sum(line => line.Amount))));
        }

        return new ExperimentReport(
            new[] { Arm.A, Arm.B, Arm.Control }.ToDictionary(arm => arm, arm => ArmSummary.Of([.. people.Where(one => one.Arm == arm).Select(one => one.Did)])), mixed);
    }

    private static Arm ArmOf(string block) => BlockNames.TryRead(block, out var name) ? name.Arm : Arm.None;

    private static string[] NamesOf(LoyaltyExperiment experiment) =>
    [
        .. from strategy in Enum.GetValues<BlockStrategy>()
           from page in Enum.GetValues<BlockPage>()
           from arm in new[] { Arm.A, Arm.B, Arm.Control }
           select BlockNames.Of(new BlockName(strategy, page, experiment.PlaceId, experiment.Id, arm))
    ];
}
