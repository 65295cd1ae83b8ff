using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>Dry runs as the page shows them.</summary>
public class DryRunFactory(DryRunService dryRuns, CampaignStore campaigns, CampaignTexts texts, CampaignTimes times, TimeProvider clock)
{
    /// <summary>So long works one call of the page; then it shows how far it is and calls again.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);
    private static readonly ActionReason[] Waiting = [ActionReason.PausedByCustomer, ActionReason.FrequencyCap, ActionReason.QuietHours];

    /// <summary>The newest of the campaign; null when there is none.</summary>
    public async Task<DryRunModel?> NewestAsync(int campaignId) => await dryRuns.NewestAsync(campaignId) is { } progress ? await PrepareAsync(progress) : null;

    public async Task<DryRunModel?> GoOnAsync(int campaignId, int dryRunId)
    {
        var started = clock.GetTimestamp();
        var progress = dryRunId == 0 ? await dryRuns.StartAsync(campaignId) : await dryRuns.FindAsync(dryRunId);
        if (progress is null || progress.Run.CampaignId != campaignId)
            return null;
        return await dryRuns.ContinueAsync(progress.Run.Id, () => clock.GetElapsedTime(started) < Budget) is { } now ? await PrepareAsync(now) : null;
    }

    private async Task<DryRunModel> PrepareAsync(DryRunProgress progress)
    {
        var (run, asked) = (progress.Run, progress.Asked);
        var percent = progress.IsComplete ? 100 : run.Audience == 0 ? 0 : (int)Math.Min(99, 100L * run.Done / run.Audience);
        var lines = new List<DryRunLineModel>();
        foreach (var (reason, count) in progress.Counts.OrderBy(pair => Rank(pair.Key)).ThenByDescending(pair => pair.Value))
            lines.Add(new DryRunLineModel(reason, await NameAsync(reason), count, CampaignStyles.Share(count, asked), Style(reason)));
        var summary = progress.IsComplete
            ? await texts.FillAsync("DryRun.Summary", asked.ToString("N0"), times.Local(run.StartUtc), progress.Counts.GetValueOrDefault(ActionReason.None).ToString("N0"))
            : await texts.FillAsync("DryRun.Running", asked.ToString("N0"), run.Audience.ToString("N0"));
        return new DryRunModel(run.Id, run.CampaignId, percent, progress.IsComplete, summary, lines)
        {
            IsOutdated = (await campaigns.FindAsync(run.CampaignId))?.DefinitionJson != run.DefinitionJson
        };
    }

    private async Task<string> NameAsync(ActionReason reason) => reason switch
    {
        ActionReason.None => await texts.GetAsync("DryRun.WouldGet"),
        _ when Waiting.Contains(reason) => await texts.FillAsync("DryRun.Waits", await texts.OfAsync(reason)),
        _ => await texts.OfAsync(reason)
    };

    private static int Rank(ActionReason reason) => reason == ActionReason.None ? 0 : Waiting.Contains(reason) ? 1 : reason == ActionReason.ControlGroup ? 2 : 3;

    private static string Style(ActionReason reason) => Rank(reason) switch
    {
        0 => "bg-success",
        1 => "bg-warning",
        2 => "bg-info",
        _ => "bg-secondary"
    };
}
