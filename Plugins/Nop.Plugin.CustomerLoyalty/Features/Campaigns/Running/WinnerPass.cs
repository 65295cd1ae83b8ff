using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;

/// <summary>Decides tests of texts whose time is over; what waits for the winner leaves from then on.</summary>
public class WinnerPass(CampaignStore campaigns, CampaignFigures figures, TimeProvider clock)
{
    public async Task RunAsync(LoyaltyCampaignRun run)
    {
        var definition = run.Definition;
        if (run.WinnerVariant != 0 || run.State != CampaignRunState.Sending
            || new CampaignWaves(definition, DueOccurrence.DayOf(run.Occurrence)!.Value, run.StartUtc).DecidedUtc is not { } decided || decided > clock.GetUtcNow().UtcDateTime)
            return;
        var winner = CampaignWinner.Of(await figures.VariantsAsync(run, definition));
        run.WinnerVariant = winner.Variant;
        run.WinnerReasonId = (int)winner.Reason;
        run.WinnerCertainty = decimal.Round((decimal)(winner.Certainty ?? 0), 4);
        await campaigns.UpdateAsync(run);
    }
}
