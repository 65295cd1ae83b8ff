using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

/// <summary>
/// Actions that were planned, or in somebody's hands, while their account was being closed: they wait until the merge is through, then
/// they are the survivor's like those that moved with it, and go back with them.
/// </summary>
public class MergedActions(MergeStore merges, TimeProvider clock) : IActionRedirect
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public async Task<ActionOutcome?> RedirectAsync(LoyaltyAction action)
    {
        while (await merges.ClosingAsync(action.CustomerId) is { } merge)
        {
            if (merge.State is MergeState.Merging or MergeState.Undoing)
                return ActionOutcome.Deferred(ActionReason.Merged, clock.GetUtcNow().UtcDateTime + Patience);
            if (merge.State == MergeState.Merged)
                await merges.KeepAsync(merge.Id, ActionRowsStore.Name, [new OwnedRow(action.Id)]);
            action.CustomerId = merge.SurvivorId;
        }

        return null;
    }
}
