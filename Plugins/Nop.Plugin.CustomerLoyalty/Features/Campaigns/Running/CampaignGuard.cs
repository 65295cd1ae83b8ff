using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;

/// <summary>Asked a moment before a mail of a campaign is written, and again right before it leaves: is it stopped, paused, is the winner known?</summary>
public class CampaignGuard(BrakeStore brakes, CampaignRuns runs, TimeProvider clock) : IActionGuard, ILastLook
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public ActionSourceKind Source => ActionSourceKind.Campaign;

    public async Task<ActionOutcome?> WhyNotAsync(LoyaltyAction action)
    {
        // Planned by somebody else in the name of a campaign: not ours to judge.
        if (!IsOurs(action))
            return null;
        var now = clock.GetUtcNow().UtcDateTime;
        var pulled = await brakes.OfAsync(action.SourceId);
        if (pulled.Contains(CampaignBrake.Stop))
            return ActionOutcome.Skipped(ActionReason.SourceStopped);
        if (pulled.Contains(CampaignBrake.Pause))
            return ActionOutcome.Deferred(ActionReason.SourcePaused, now + Pause);
        if (action.Variant != 0)
            return null;
        if (await runs.FreshAsync(action.SourceId, action.Step) is not { } run)
            return ActionOutcome.Skipped(ActionReason.SourceStopped);
        if (run.WinnerVariant != 0)
            return null;
        var decided = new CampaignWaves(run.Definition, DueOccurrence.DayOf(run.Occurrence)!.Value, run.StartUtc).DecidedUtc ?? now;
        return ActionOutcome.Deferred(ActionReason.AwaitsWinner, decided > now ? decided : now + Patience);
    }

    public async Task<bool> IsStoppedAsync(LoyaltyAction action) =>
        IsOurs(action) && await brakes.OfAsync(action.SourceId) is var pulled && (pulled.Contains(CampaignBrake.Stop) || pulled.Contains(CampaignBrake.Pause));

    private static bool IsOurs(LoyaltyAction action) => action.ActionKey.StartsWith("campaign:", StringComparison.OrdinalIgnoreCase);
}
