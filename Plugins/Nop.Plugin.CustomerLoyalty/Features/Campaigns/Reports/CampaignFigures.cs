using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;

/// <summary>The numbers of an occurrence: what became of its mails, and what they brought.</summary>
public class CampaignFigures(CampaignFactStore facts, LeftOutStore leftOuts, ActionQueue actions, TimeProvider clock)
{
    public async Task<RunFigures> OfAsync(LoyaltyCampaignRun run)
    {
        var definition = run.Definition;
        var tallies = (await actions.TallyOfSourceAsync(ActionSourceKind.Campaign, run.CampaignId)).Where(tally => tally.Step == run.Occurrence).ToList();
        var labels = LabelsOf(run, definition);
        return new RunFigures(
            tallies,
            await leftOuts.TallyAsync([run.Id]),
            await facts.DoneOfAsync(run, await facts.BouncedAsync(run.CreatedOnUtc)),
            (await facts.ClicksAsync(labels, run.CreatedOnUtc)).ToDictionary(click => VariantOf(click.Key), click => click.Value),
            await SalesAsync(run, definition));
    }

    /// <summary>Of all occurrences together, for the list.</summary>
    public async Task<(int Sent, int Clicked)> SentAndClickedAsync(int campaignId, IList<LoyaltyCampaignRun> runs)
    {
        var sent = await actions.CountAsync(new ActionQuery { SourceKind = ActionSourceKind.Campaign, SourceId = campaignId, HasLeft = true });
        var clicks = sent == 0 ? new Dictionary<string, int>() : await facts.ClicksAsync([.. runs.SelectMany(run => LabelsOf(run, run.Definition))], runs.Min(run => run.CreatedOnUtc));
        return (sent, clicks.Values.Sum());
    }

    /// <summary>Only those who got one of the texts by chance can be compared.</summary>
    public async Task<IReadOnlyList<VariantResult>> VariantsAsync(LoyaltyCampaignRun run, CampaignDefinition definition)
    {
        var figures = await OfAsync(run);
        return [.. Enumerable.Range(1, definition.Variants.Count).Select(variant => new VariantResult(variant, figures.Delivered(variant),
            definition.Test.WinnerBy == CampaignWinnerBy.Orders ? figures.Sales.Where(sale => sale.Variant == variant).Select(sale => sale.CustomerId).Distinct().Count() : figures.Clicks.GetValueOrDefault(variant)))];
    }

    /// <summary>Orders of customers who last clicked in a mail of this occurrence, at most as many days before as the campaign says.</summary>
    public async Task<IReadOnlyList<CampaignSale>> SalesAsync(LoyaltyCampaignRun run, CampaignDefinition definition)
    {
        var labels = LabelsOf(run, definition);
        var clickers = await facts.ClickersAsync(labels, run.CreatedOnUtc);
        if (clickers.Count == 0)
            return [];
        var (clicks, orders) = await facts.TrailAsync(clickers, run.CreatedOnUtc);
        return [.. LastClick.Lines(clicks, orders, TimeSpan.FromDays(definition.WindowDays)).Where(sale => labels.Contains(sale.Block))
            .Select(sale => new CampaignSale(int.Parse(sale.Line.Person, CultureInfo.InvariantCulture), sale.Line.OrderId, VariantOf(sale.Block), sale.Line.OnUtc, sale.Line.Amount))
            .OrderBy(sale => sale.OnUtc).ThenBy(sale => sale.OrderId)];
    }

    /// <summary>Counted from the first mail of the occurrence to the end of the window after its start; as far as that has come, and as it was when it ended.</summary>
    public Task<Uplift> UpliftAsync(LoyaltyCampaignRun run)
    {
        if (run.ComparedOnUtc is not null)
            return Task.FromResult(Uplift.Of(run.Treated, run.TreatedWon, run.LeftAlone, run.LeftAloneWon, Uplift.Z90));
        var (until, now) = (WindowEndOf(run), clock.GetUtcNow().UtcDateTime);
        return facts.WonAsync(run, run.CreatedOnUtc, until < now ? until : now);
    }

    public static DateTime WindowEndOf(LoyaltyCampaignRun run) => run.StartUtc.AddDays(run.Definition.WindowDays);

    public static ActionQuery QueryOf(LoyaltyCampaignRun run) => new() { SourceKind = ActionSourceKind.Campaign, SourceId = run.CampaignId, Step = run.Occurrence };

    public static string[] LabelsOf(LoyaltyCampaignRun run, CampaignDefinition definition) =>
        [.. Enumerable.Range(0, definition.Variants.Count + 1).Select(variant => MailRecords.LabelOf(new ActionSource(ActionSourceKind.Campaign, run.CampaignId, 0, run.Occurrence, variant)))];

    private static int VariantOf(string label) => int.Parse(label[(label.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture);
}
