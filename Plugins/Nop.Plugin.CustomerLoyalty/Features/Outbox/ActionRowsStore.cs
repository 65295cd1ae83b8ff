using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>
/// What was done for an account, and what waits for it, goes to the one it is merged with. Of a campaign that the survivor gets himself
/// the other's copy is called off; undoing lets it wait again.
/// </summary>
public class ActionRowsStore(IRepository<LoyaltyAction> actions, TimeProvider clock) : IOwnedRows
{
    public const string Name = "Action";

    private const int Waiting = (int)ActionState.Waiting;
    private const int Campaign = (int)ActionSourceKind.Campaign;
    private const string CalledOff = "off";

    public string Kind => "Action";

    public Task<int> CountAsync(int customerId) => actions.Table.CountAsync(action => action.CustomerId == customerId);

    public async Task<IReadOnlyList<OwnedRow>> NextAsync(int otherId, int survivorId, int above, int most)
    {
        var page = await actions.Table.Where(action => action.CustomerId == otherId && action.Id > above).OrderBy(action => action.Id).Take(most).ToListAsync();
        var own = page.Any(IsOfACampaign)
            ? (await actions.Table.Where(action => action.CustomerId == survivorId && action.SourceKindId == Campaign).ToListAsync()).Select(ActionTwin.Of).ToHashSet()
            : [];
        return [.. page.Select(action => new OwnedRow(action.Id, IsOfACampaign(action) && own.Contains(ActionTwin.Of(action)) ? CalledOff : null))];
    }

    public async Task GiveAsync(IReadOnlyCollection<OwnedRow> rows, int otherId, int survivorId)
    {
        var found = await OfAsync(rows, otherId);
        foreach (var (action, before) in found)
            if (before is null)
                action.CustomerId = survivorId;
            else if (action.StateId == Waiting)
                (action.StateId, action.ReasonId, action.DecidedOnUtc) = ((int)ActionState.Skipped, (int)ActionReason.Merged, clock.GetUtcNow().UtcDateTime);
        await SaveAsync(found);
    }

    public async Task GiveBackAsync(IReadOnlyCollection<OwnedRow> rows, int survivorId, int otherId)
    {
        var moved = await OfAsync([.. rows.Where(row => row.Before is null)], survivorId);
        foreach (var (action, _) in moved)
            action.CustomerId = otherId;
        await SaveAsync(moved);

        var calledOff = (await OfAsync([.. rows.Where(row => row.Before == CalledOff)], otherId)).Where(found => found.Action is { State: ActionState.Skipped, Reason: ActionReason.Merged }).ToList();
        foreach (var (action, _) in calledOff)
            (action.StateId, action.ReasonId, action.DecidedOnUtc) = (Waiting, (int)ActionReason.None, null);
        await SaveAsync(calledOff);
    }

    private static bool IsOfACampaign(LoyaltyAction action) => action.StateId == Waiting && action.SourceKindId == Campaign;

    private async Task<List<(LoyaltyAction Action, string? Before)>> OfAsync(IReadOnlyCollection<OwnedRow> rows, int ownerId)
    {
        var before = rows.ToDictionary(row => row.Id, row => row.Before);
        var ids = before.Keys.ToArray();
        return [.. (await actions.Table.Where(action => ids.Contains(action.Id) && action.CustomerId == ownerId).ToListAsync()).Select(action => (action, before[action.Id]))];
    }

    private Task SaveAsync(IReadOnlyCollection<(LoyaltyAction Action, string? Before)> rows) =>
        rows.Count == 0 ? Task.CompletedTask : actions.UpdateAsync([.. rows.Select(found => found.Action)], false);
}
