using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;

/// <summary>Ends occurrences whose mails are all out, calls off the mails of stopped ones, and lets those go that waited during a pause.</summary>
public class CampaignTidying(CampaignStore campaigns, BrakeStore brakes, ActionQueue actions, ComparisonPass comparison, TimeProvider clock)
{
    private const int Slice = 500;

    /// <summary>What is left to do when all are ended.</summary>
    public Task AfterAllAsync(Func<bool> inBudget) => comparison.RunAsync(inBudget);

    public async Task RunAsync(LoyaltyCampaignRun run, Func<bool> inBudget)
    {
        var pulled = await brakes.OfAsync(run.CampaignId);
        if (pulled.Contains(CampaignBrake.Stop))
            await StopAsync(run, inBudget);
        else if (pulled.Contains(CampaignBrake.Release) && !pulled.Contains(CampaignBrake.Pause))
            await ReleaseAsync(run, inBudget);
        else if (run.State == CampaignRunState.Sending && await WaitingAsync(run) == 0)
            await EndAsync(run, CampaignRunState.Done);
    }

    /// <summary>No mail of it leaves any more; this is only for the lists.</summary>
    private async Task StopAsync(LoyaltyCampaignRun run, Func<bool> inBudget)
    {
        while (inBudget())
            if (await actions.CancelAsync(QueryOf(run), ActionReason.SourceStopped, Slice) == 0)
            {
                if (await WaitingAsync(run) == 0)
                    await EndAsync(run, CampaignRunState.Stopped);
                return;
            }
    }

    private async Task ReleaseAsync(LoyaltyCampaignRun run, Func<bool> inBudget)
    {
        while (inBudget())
            if (await actions.ReleaseAsync(QueryOf(run) with { Step = 0 }, ActionReason.SourcePaused, Slice) == 0)
            {
                await brakes.LooseAsync(run.CampaignId, CampaignBrake.Release);
                return;
            }
    }

    private Task EndAsync(LoyaltyCampaignRun run, CampaignRunState state)
    {
        run.StateId = (int)state;
        run.EndedOnUtc = clock.GetUtcNow().UtcDateTime;
        return campaigns.UpdateAsync(run);
    }

    private Task<int> WaitingAsync(LoyaltyCampaignRun run) => actions.CountAsync(QueryOf(run) with { State = ActionState.Waiting });

    private static ActionQuery QueryOf(LoyaltyCampaignRun run) => new() { SourceKind = ActionSourceKind.Campaign, SourceId = run.CampaignId, Step = run.Occurrence };
}
