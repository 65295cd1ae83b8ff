using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Owner, queue, category and priority from one form: only what is another one is changed.</summary>
public class CaseChanges(CaseThread thread, CasePriorities priorities, CaseSideStore sides)
{
    public async Task ApplyAsync(CaseRecord record, int ownerId, int queueId, int categoryId, int priorityId, int agentId)
    {
        var id = record.Case.Id;
        await thread.ChangeAsync(id, CaseChange.Owner, ownerId, agentId);
        if (queueId > 0)
            await thread.ChangeAsync(id, CaseChange.Queue, queueId, agentId);
        await thread.ChangeAsync(id, CaseChange.Category, categoryId, agentId);
        if (Enum.IsDefined((CasePriority)priorityId))
            await priorities.SetAsync(id, (CasePriority)priorityId, agentId);
    }

    public Task WatchAsync(int id, int agentId, bool watches) => watches ? sides.TryWatchAsync(id, agentId) : sides.UnwatchAsync(id, agentId);
}
