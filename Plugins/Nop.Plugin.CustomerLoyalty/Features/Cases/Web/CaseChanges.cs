using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Owners;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Owner, queue, category and priority from one form, and who watches: only what is another one is changed, and only to what there is.</summary>
public class CaseChanges(CaseThread thread, CasePriorities priorities, CaseSideStore sides, CaseShelf shelf, OwnerService staff)
{
    public async Task ApplyAsync(CaseRecord record, int ownerId, int queueId, int categoryId, int priorityId, int agentId)
    {
        var row = record.Case;
        if (ownerId != row.OwnerId)
            await GiveAsync(row.Id, ownerId, agentId);
        if (queueId != row.QueueId)
            await MoveAsync(row.Id, queueId, agentId);
        if (categoryId == 0 || await shelf.CategoryAsync(categoryId) is not null)
            await thread.ChangeAsync(row.Id, CaseChange.Category, categoryId, agentId);
        if (Enum.IsDefined((CasePriority)priorityId))
            await priorities.SetAsync(row.Id, (CasePriority)priorityId, agentId);
    }

    /// <summary>To somebody who can work on it, or to nobody.</summary>
    public async Task<CaseOutcome> GiveAsync(int id, int ownerId, int agentId) => await staff.CanOwnAsync(ownerId) ? await thread.ChangeAsync(id, CaseChange.Owner, ownerId, agentId) : CaseOutcome.Gone;

    public async Task<CaseOutcome> MoveAsync(int id, int queueId, int agentId) => await shelf.QueueAsync(queueId) is not null ? await thread.ChangeAsync(id, CaseChange.Queue, queueId, agentId) : CaseOutcome.Gone;

    public Task<CaseOutcome> SetPriorityAsync(int id, int priorityId, int agentId) => priorities.SetAsync(id, (CasePriority)priorityId, agentId);

    /// <summary>Somebody of the staff hears from now on what happens in the case, or no longer.</summary>
    public async Task<CaseOutcome> WatchAsync(int id, int watcherId, bool watches)
    {
        if (watches && (watcherId == 0 || !await staff.CanOwnAsync(watcherId)))
            return CaseOutcome.Gone;
        await (watches ? sides.TryWatchAsync(id, watcherId) : sides.UnwatchAsync(id, watcherId));
        return CaseOutcome.Done;
    }
}
