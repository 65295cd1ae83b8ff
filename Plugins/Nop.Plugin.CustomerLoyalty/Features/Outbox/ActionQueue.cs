using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox.Retention;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>The outbox as other features and pages use it: actions wanted, called off, asked for.</summary>
public class ActionQueue(ActionOutbox outbox, ActionListStore lists, ActionRetentionStore retention, TimeProvider clock) : IPersonalData, IPersonalExport
{
    private const int PageSize = 500;
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(10);

    /// <summary>Adds those that are not there yet and returns how many that were.</summary>
    public Task<int> AddAsync(IReadOnlyCollection<PlannedAction> planned) => outbox.AddAsync(planned);

    /// <summary>Of those keys the ones that are in the outbox, compared without regard to case.</summary>
    public Task<HashSet<string>> KnownKeysAsync(IReadOnlyCollection<string> keys) => outbox.KnownKeysAsync([.. keys]);

    /// <summary>Of those customers the ones for whom the source has planned something in that step; who took it over from a merged account, too.</summary>
    public Task<HashSet<int>> CustomersOfAsync(ActionSource source, IReadOnlyCollection<int> customerIds) => lists.CustomersOfAsync(source, customerIds);

    public async Task<LoyaltyAction?> FindAsync(int id) => await outbox.FindAsync(id);

    public Task<IPagedList<LoyaltyAction>> ListAsync(ActionQuery query, int pageIndex, int pageSize) => lists.ListAsync(query, pageIndex, pageSize);

    public Task<int> CountAsync(ActionQuery query) => lists.CountAsync(query);

    /// <summary>By kind, step, variant, state and reason.</summary>
    public Task<IReadOnlyList<ActionTally>> TallyAsync(ActionQuery query) => lists.TallyAsync(query);

    /// <summary>Of a journey or campaign from its first day on: also what was taken away since.</summary>
    public async Task<IReadOnlyList<ActionTally>> TallyOfSourceAsync(ActionSourceKind kind, int sourceId)
    {
        var all = (await lists.TallyAsync(new ActionQuery { SourceKind = kind, SourceId = sourceId })).Concat(await retention.TotalsAsync((int)kind, sourceId));
        return [.. all.GroupBy(tally => tally with { Count = 0 }).Select(group => group.Key with { Count = group.Sum(tally => tally.Count) })];
    }

    /// <summary>How many of a journey's or campaign's step were taken away because they were decided long ago: they are in its numbers and on no list.</summary>
    public async Task<int> TidiedAsync(ActionSourceKind kind, int sourceId, int step) =>
        (await retention.TotalsAsync((int)kind, sourceId)).Where(total => total.Step == step).Sum(total => total.Count);

    /// <summary>When the first of those that wait is due; null when nothing waits.</summary>
    public Task<DateTime?> OldestDueAsync() => lists.OldestDueAsync();

    /// <summary>When marketing mails left for a customer, or may have left.</summary>
    public Task<IReadOnlyList<DateTime>> MarketingSentAsync(int customerId, DateTime sinceUtc) => lists.MarketingSentAsync(customerId, sinceUtc);

    /// <summary>The same of several customers.</summary>
    public Task<ILookup<int, DateTime>> MarketingSentAsync(int[] customerIds, DateTime sinceUtc) => lists.MarketingSentAsync(customerIds, sinceUtc);

    /// <summary>Of those customers the ones for whom mails wait because they have had enough for a while.</summary>
    public Task<HashSet<int>> CappedAsync(int[] customerIds) => lists.CappedAsync(customerIds);

    /// <summary>Mails of a customer that wait because he has had enough for a while, but for one.</summary>
    public Task<IList<LoyaltyAction>> CappedAsync(int customerId, int storeId, int exceptId, int most) =>
        lists.CappedAsync(customerId, storeId, exceptId, clock.GetUtcNow().UtcDateTime, most);

    /// <summary>The right to do an action together with another one.</summary>
    public ActionClaim ClaimOf(LoyaltyAction action) => new(action, outbox);

    /// <summary>Writes what became of an action that was done together with another one: first to its claim, then to its row.</summary>
    public async Task EndAsync(LoyaltyAction action, ActionClaim claim, ActionOutcome outcome)
    {
        await claim.EndAsync(outcome);
        if (outcome.Kind == ActionOutcomeKind.FailedForNow)
        {
            action.Attempts++;
            action.DueOnUtc = outcome.UntilUtc ?? clock.GetUtcNow().UtcDateTime + Again;
            await outbox.UpdateAsync(action);
            return;
        }

        action.Words = outcome.Words;
        await SetAsync(action, outcome.Kind == ActionOutcomeKind.Unknown ? ActionState.Unknown : ActionState.Skipped, outcome.Reason);
    }

    /// <summary>Calls off what waits, and returns how many that were. What is being done at this moment may still happen.</summary>
    public async Task<int> CancelAsync(ActionQuery query, ActionReason reason)
    {
        var cancelled = 0;
        var last = 0;
        IList<LoyaltyAction> page;
        do
        {
            page = await lists.AfterAsync(query with { State = ActionState.Waiting }, last, PageSize);
            foreach (var action in page)
            {
                last = action.Id;
                await SetAsync(action, ActionState.Skipped, reason);
                cancelled++;
            }
        } while (page.Count == PageSize);

        return cancelled;
    }

    /// <summary>The same for at most so many of them, but not for what is being done at this moment; returns how many that were.</summary>
    public async Task<int> CancelAsync(ActionQuery query, ActionReason reason, int most)
    {
        var waiting = await lists.AfterAsync(query with { State = ActionState.Waiting }, 0, most);
        var begun = await outbox.LastClaimsAsync([.. waiting.Select(action => action.Id)]);
        var page = waiting.Where(action => begun.GetValueOrDefault(action.Id) is not { } claim || claim.Outcome.Kind == ActionOutcomeKind.FailedForNow).ToList();
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var action in page)
            (action.StateId, action.ReasonId, action.DecidedOnUtc) = ((int)ActionState.Skipped, (int)reason, now);
        await outbox.UpdateAsync(page);
        return page.Count;
    }

    /// <summary>What waits for that reason need wait no longer; at most so many of them, and how many that were.</summary>
    public async Task<int> ReleaseAsync(ActionQuery query, ActionReason reason, int most)
    {
        var page = await lists.AfterAsync(query with { State = ActionState.Waiting, Reason = reason }, 0, most);
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var action in page)
            (action.ReasonId, action.DueOnUtc) = ((int)ActionReason.None, now);
        await outbox.UpdateAsync(page);
        return page.Count;
    }

    /// <summary>False when it does not wait any more.</summary>
    public async Task<bool> CancelAsync(int id)
    {
        if (await outbox.FindAsync(id) is not { State: ActionState.Waiting } action)
            return false;
        await SetAsync(action, ActionState.Skipped, ActionReason.Cancelled);
        return true;
    }

    /// <summary>
    /// Somebody decided that what failed, was skipped or has no known end is to be tried once more; for the latter he takes it upon himself
    /// that it may happen twice. False for what waits or is done.
    /// </summary>
    public async Task<bool> RetryAsync(int id)
    {
        if (await outbox.FindAsync(id) is not { State: ActionState.Failed or ActionState.Unknown or ActionState.Skipped } action)
            return false;
        if ((await outbox.LastClaimsAsync([id])).GetValueOrDefault(id) is { } claim)
        {
            if (claim.Outcome.Kind is ActionOutcomeKind.Done or ActionOutcomeKind.NotMine)
                return false;
            await outbox.EndAsync(claim, claim.Outcome with { Kind = ActionOutcomeKind.FailedForNow });
            action.Attempts = claim.Attempt + 1;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        action.StateId = (int)ActionState.Waiting;
        action.ReasonId = (int)ActionReason.None;
        action.DecidedOnUtc = null;
        action.DueOnUtc = now;
        if (action.ExpiresOnUtc < now.AddDays(1))
            action.ExpiresOnUtc = now.AddDays(1);
        await outbox.UpdateAsync(action);
        return true;
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("actions", await lists.AfterAsync(new ActionQuery { CustomerId = customerId }, 0, int.MaxValue))];

    public Task EraseAsync(int customerId) => outbox.EraseAsync(customerId);

    private Task SetAsync(LoyaltyAction action, ActionState state, ActionReason reason)
    {
        action.StateId = (int)state;
        action.ReasonId = (int)reason;
        action.DecidedOnUtc = clock.GetUtcNow().UtcDateTime;
        return outbox.UpdateAsync(action);
    }
}
