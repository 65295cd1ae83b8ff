using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>Does one action: not too late, still wanted, done, its end written first to the claim and then to the row.</summary>
public class ActionRunner(
    IEnumerable<IActionHandler> handlers, IEnumerable<IActionGuard> guards, IEnumerable<ILastLook> looks, IActionRedirect redirect, ActionOutbox outbox, TimeProvider clock)
{
    public const int MostAttempts = 6;

    private static readonly TimeSpan[] Distances =
        [TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6)];

    /// <summary>Lets the handlers read ahead for the next actions, one for a customer. Where that fails each action meets the fault by itself.</summary>
    public async Task PrepareAsync(IReadOnlyList<LoyaltyAction> next)
    {
        try
        {
            foreach (var kind in next.GroupBy(action => action.KindId))
                if (HandlerOf(kind.First()) is { } handler)
                    await handler.PrepareAsync([.. kind]);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Told by the first action that needs what could not be read.
        }
    }

    /// <param name="last">The action's newest claim when the action was read; null for none.</param>
    public async Task<ActionOutcome> RunAsync(LoyaltyAction action, LoyaltyActionClaim? last)
    {
        // The process ended between the claim's end and the row: the claim tells.
        if (last is { OutcomeId: not 0 } && last.Outcome.Kind != ActionOutcomeKind.FailedForNow)
            return await WriteAsync(action, last.Outcome);
        if (last is { OutcomeId: not 0 } && last.Attempt >= action.Attempts)
            return await WriteAsync(action, last.Outcome);

        var claim = new ActionClaim(action, outbox, () => IsWantedAsync(action), last is null);
        var outcome = await TryAsync(action, claim);
        if (outcome.Kind == ActionOutcomeKind.NotMine)
            return outcome;
        await claim.EndAsync(outcome);
        return await WriteAsync(action, outcome);
    }

    /// <summary>As it is now, not as it was when the slice was read.</summary>
    public async Task<ActionOutcome> RunAgainAsync(int actionId)
    {
        if (await outbox.FindAsync(actionId) is not { State: ActionState.Waiting } action || action.DueOnUtc > clock.GetUtcNow().UtcDateTime)
            return ActionOutcome.NotMine;
        var last = (await outbox.LastClaimsAsync([actionId])).GetValueOrDefault(actionId);
        return last is { OutcomeId: 0 } ? ActionOutcome.NotMine : await RunAsync(action, last);
    }

    /// <summary>The state of an action that follows from an outcome.</summary>
    public async Task<ActionOutcome> WriteAsync(LoyaltyAction action, ActionOutcome outcome)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (outcome.Kind == ActionOutcomeKind.FailedForNow && ++action.Attempts >= MostAttempts)
            outcome = ActionOutcome.FailedForGood(ActionReason.TriedTooOften, outcome.Words);

        if (outcome.Kind == ActionOutcomeKind.Done && HandlerOf(action) is { } handler)
            await handler.DoneAsync(action);
        action.StateId = (int)(outcome.Kind switch
        {
            ActionOutcomeKind.Done => ActionState.Done,
            ActionOutcomeKind.Skipped => ActionState.Skipped,
            ActionOutcomeKind.FailedForGood => ActionState.Failed,
            ActionOutcomeKind.Unknown => ActionState.Unknown,
            _ => ActionState.Waiting
        });
        action.ReasonId = (int)outcome.Reason;
        action.Words = ActionText.Short(outcome.Words);
        if (action.State == ActionState.Waiting)
            action.DueOnUtc = outcome.UntilUtc ?? now + Distances[Math.Clamp(action.Attempts - 1, 0, Distances.Length - 1)];
        else
            action.DecidedOnUtc = now;
        await outbox.UpdateAsync(action);
        return outcome;
    }

    private async Task<bool> IsWantedAsync(LoyaltyAction action)
    {
        foreach (var look in looks)
            if ((int)look.Source == action.SourceKindId && await look.IsStoppedAsync(action))
                return false;
        return true;
    }

    private IActionHandler? HandlerOf(LoyaltyAction action) => handlers.FirstOrDefault(candidate => candidate.Kind == action.Kind);

    private async Task<ActionOutcome> TryAsync(LoyaltyAction action, ActionClaim claim)
    {
        try
        {
            if (action.ExpiresOnUtc <= clock.GetUtcNow().UtcDateTime)
                return ActionOutcome.Skipped(ActionReason.Expired);
            if (await WhoseAsync(action) is { } wait)
                return wait;
            var outcome = await DoAsync(action, claim);
            return outcome.Kind == ActionOutcomeKind.Skipped && !claim.IsTaken ? await OnceMoreAsync(action) ?? outcome : outcome;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return claim.IsTaken ? ActionOutcome.Unknown(failure.Message) : ActionOutcome.FailedForNow(ActionReason.Fault, failure.Message);
        }
    }

    private async Task<ActionOutcome?> WhoseAsync(LoyaltyAction action)
    {
        var customerId = action.CustomerId;
        if (await redirect.RedirectAsync(action) is { } wait)
            return wait;
        return action.CustomerId != customerId && await outbox.HasTwinAsync(action) ? ActionOutcome.Skipped(ActionReason.Merged) : null;
    }

    /// <summary>The account may have been closed by a merge since then: that is no reason to lose what its owner was to get.</summary>
    private async Task<ActionOutcome?> OnceMoreAsync(LoyaltyAction action)
    {
        var customerId = action.CustomerId;
        if (await redirect.RedirectAsync(action) is { } wait)
            return wait;
        return action.CustomerId != customerId ? ActionOutcome.Deferred(ActionReason.Merged, clock.GetUtcNow().UtcDateTime) : null;
    }

    private async Task<ActionOutcome> DoAsync(LoyaltyAction action, ActionClaim claim)
    {
        foreach (var guard in guards)
            if ((int)guard.Source == action.SourceKindId && await guard.WhyNotAsync(action) is { } why)
                return why;
        return HandlerOf(action) is { } handler ? await handler.HandleAsync(action, claim) : ActionOutcome.Skipped(ActionReason.BadPayload);
    }
}
