using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>The numbers of a campaign as a file: a row for each occurrence and text.</summary>
public class CampaignReportExport(CampaignStore campaigns, CampaignFigures figures, CampaignTexts texts)
{
    public async Task<TableFile?> WriteAsync(int id, TableFormat format)
    {
        if (await campaigns.FindAsync(id) is null)
            return null;
        var rows = new List<(LoyaltyCampaignRun Run, string Text, int? Variant, RunFigures Found)>();
        foreach (var run in await campaigns.RunsAsync(id))
        {
            var (definition, found) = (run.Definition, await figures.OfAsync(run));
            rows.Add((run, await texts.GetAsync("AllTexts"), null, found));
            if (definition.Variants.Count > 1)
                foreach (var variant in Enumerable.Range(definition.WaitsForWinner ? 0 : 1, definition.Variants.Count + (definition.WaitsForWinner ? 1 : 0)))
                    rows.Add((run, await texts.VariantAsync(variant), variant, found));
        }

        return await TableExport.WriteAsync(format, $"campaign-{id}",
        [
            new(await texts.GetAsync("Report.Occurrence"), row => DueOccurrence.DayOf(row.Run.Occurrence)?.ToDateTime(TimeOnly.MinValue), CellStyle.Day),
            new(await texts.GetAsync("Report.Text"), row => row.Text),
            new(await texts.GetAsync("Group.Audience"), row => row.Variant is null ? row.Found.Audience : null),
            new(await texts.GetAsync("Group.LeftOut"), row => row.Variant is null ? row.Found.LeftOut.Values.Sum() : null),
            new(await texts.GetAsync("Group.Planned"), row => row.Found.Planned(row.Variant)),
            new(await texts.GetAsync("Group.Sent"), row => row.Found.Sent(row.Variant)),
            new(await texts.GetAsync("Group.Skipped"), row => row.Found.Count(row.Variant, ActionState.Skipped) - (row.Found.Sent(row.Variant) - row.Found.Count(row.Variant, ActionState.Done))),
            new(await texts.GetAsync("Group.Failed"), row => row.Found.Count(row.Variant, ActionState.Failed)),
            new(await texts.GetAsync("Group.Delivered"), row => row.Found.Delivered(row.Variant)),
            new(await texts.GetAsync("Group.Clicked"), row => row.Found.Clicked(row.Variant)),
            new(await texts.GetAsync("Group.Ordered"), row => row.Found.Orders(row.Variant)),
            new(await texts.GetAsync("Report.Revenue"), row => row.Found.Revenue(row.Variant), CellStyle.Money)
        ], rows);
    }
}
