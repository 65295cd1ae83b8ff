using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>Rows of actions. One whose key is there already is left out, whoever planned it and whenever.</summary>
public class ActionOutbox(IRepository<LoyaltyAction> actions, IRepository<LoyaltyActionClaim> claims, TimeProvider clock)
{
    private const int BatchSize = 500;
    private const int Waiting = (int)ActionState.Waiting;
    private const int Attempts = 3;

    /// <summary>Returns how many were new. When it returns, they are in the database.</summary>
    public async Task<int> AddAsync(IReadOnlyCollection<PlannedAction> planned)
    {
        var added = 0;
        foreach (var chunk in planned.DistinctBy(action => action.Key, StringComparer.OrdinalIgnoreCase).Chunk(BatchSize))
        {
            var keys = chunk.Select(action => action.Key).ToArray();
            var known = await KnownKeysAsync(keys);
            var rows = chunk.Where(action => !known.Contains(action.Key)).Select(ToRow).ToList();
            if (rows.Count == 0)
                continue;
            if (rows.Count > 1 && await actions.TryInsertAllAsync(rows))
                added += rows.Count;
            else
                foreach (var row in rows)
                    added += await AddOneAsync(row) ? 1 : 0;
        }

        return added;
    }

    public async Task<HashSet<string>> KnownKeysAsync(string[] keys)
    {
        var known = await actions.Table.Where(action => keys.Contains(action.ActionKey)).Select(action => action.ActionKey).ToListAsync();
        return known.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What is due and nobody has begun, oldest first.</summary>
    public async Task<IList<LoyaltyAction>> DueAsync(DateTime nowUtc, int most) =>
        await actions.Table
            .Where(action => action.StateId == Waiting && action.DueOnUtc <= nowUtc)
            .Where(action => !claims.Table.Any(claim => claim.ActionId == action.Id && claim.OutcomeId == 0))
            .OrderBy(action => action.DueOnUtc).ThenBy(action => action.Id).Take(most).ToListAsync();

    public async Task<LoyaltyAction?> FindAsync(int id) => await actions.Table.FirstOrDefaultAsync(action => action.Id == id);

    public async Task<IList<LoyaltyAction>> FindAsync(int[] ids) => await actions.Table.Where(action => ids.Contains(action.Id)).ToListAsync();

    /// <summary>Whether another action of the same campaign and step is there for its customer.</summary>
    public async Task<bool> HasTwinAsync(LoyaltyAction action)
    {
        const int Campaign = (int)ActionSourceKind.Campaign;
        var (id, customerId, twin) = (action.Id, action.CustomerId, ActionTwin.Of(action));
        return action.SourceKindId == Campaign && (await actions.Table
            .Where(other => other.CustomerId == customerId && other.SourceKindId == Campaign && other.SourceId == action.SourceId && other.Id != id).ToListAsync())
            .Any(other => ActionTwin.Of(other) == twin);
    }

    public Task UpdateAsync(LoyaltyAction action) => actions.UpdateAsync(action, false);

    public Task UpdateAsync(IList<LoyaltyAction> rows) => rows.Count == 0 ? Task.CompletedTask : actions.UpdateAsync(rows, false);

    /// <summary>The newest claim of each of those actions that has one.</summary>
    public async Task<IReadOnlyDictionary<int, LoyaltyActionClaim>> LastClaimsAsync(int[] actionIds)
    {
        var found = await claims.Table.Where(claim => actionIds.Contains(claim.ActionId)).ToListAsync();
        return found.GroupBy(claim => claim.ActionId).ToDictionary(group => group.Key, group => group.MaxBy(claim => claim.Attempt)!);
    }

    /// <summary>Null when somebody has the claim, or an earlier one may have had its effect.</summary>
    /// <param name="isFirst">There was none a moment ago: the first one is tried for without a look, and the unique index says whether somebody was faster.</param>
    public async Task<LoyaltyActionClaim?> TryClaimAsync(LoyaltyAction action, bool isFirst = false)
    {
        var actionId = action.Id;
        const int Nothing = (int)ActionOutcomeKind.FailedForNow;
        IList<int> earlier = isFirst ? [] : await claims.Table.Where(claim => claim.ActionId == actionId).Select(claim => claim.OutcomeId).ToListAsync();
        if (earlier.Any(outcome => outcome != Nothing))
            return null;

        var attempt = earlier.Count;
        var mine = new LoyaltyActionClaim { ActionId = actionId, Attempt = attempt, ClaimedOnUtc = clock.GetUtcNow().UtcDateTime };
        return await claims.TryInsertAsync(mine, claim => claim.ActionId == actionId && claim.Attempt == attempt) ? mine : null;
    }

    /// <summary>Written by the holder, or when he has been silent for too long.</summary>
    public Task EndAsync(LoyaltyActionClaim claim, ActionOutcome outcome)
    {
        claim.EndedOnUtc = clock.GetUtcNow().UtcDateTime;
        claim.OutcomeId = (int)outcome.Kind;
        claim.ReasonId = (int)outcome.Reason;
        claim.RetryOnUtc = outcome.UntilUtc;
        claim.Words = ActionText.Short(outcome.Words);
        return claims.UpdateAsync(claim, false);
    }

    /// <summary>Claims without an end that were taken before then.</summary>
    public async Task<IList<LoyaltyActionClaim>> SilentSinceAsync(DateTime utc, int most) =>
        await claims.Table.Where(claim => claim.OutcomeId == 0 && claim.ClaimedOnUtc < utc).OrderBy(claim => claim.Id).Take(most).ToListAsync();

    public async Task EraseAsync(int customerId)
    {
        var ids = await actions.Table.Where(action => action.CustomerId == customerId).Select(action => action.Id).ToListAsync();
        foreach (var chunk in ids.Chunk(BatchSize))
            await claims.DeleteAsync(claim => chunk.Contains(claim.ActionId));
        await actions.DeleteAsync(action => action.CustomerId == customerId);
    }

    private Task<bool> AddOneAsync(LoyaltyAction row)
    {
        var key = row.ActionKey;
        return actions.TryInsertAsync(row, action => action.ActionKey == key, Attempts);
    }

    private LoyaltyAction ToRow(PlannedAction planned)
    {
        if (planned.Key.Length is 0 or > PlannedAction.MaxKeyLength)
            throw new ArgumentException($"The key of an action has 1 to {PlannedAction.MaxKeyLength} characters: '{planned.Key}'.", nameof(planned));
        if (planned.Payload.Length > ActionText.LongestPayload)
            throw new ArgumentException($"The payload of '{planned.Key}' has more than {ActionText.LongestPayload} characters.", nameof(planned));

        return new LoyaltyAction
        {
            ActionKey = planned.Key,
            KindId = (int)planned.Kind,
            SourceKindId = (int)planned.Source.Kind,
            SourceId = planned.Source.Id,
            SourceVersion = planned.Source.Version,
            Step = planned.Source.Step,
            Variant = planned.Source.Variant,
            CustomerId = planned.CustomerId,
            StoreId = planned.StoreId,
            StateId = Waiting,
            IsMarketing = planned.Kind == ActionKind.Mail && ActionPayload.Read<MailPayload>(planned.Payload) is { IsMarketing: true },
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime,
            DueOnUtc = planned.DueOnUtc,
            ExpiresOnUtc = planned.ExpiresOnUtc,
            Payload = planned.Payload
        };
    }
}
