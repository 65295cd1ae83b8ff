using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>Brings the copies in tasks up to what the fund's lines say. Who died between the two finds it done the next minute.</summary>
public class CareSettling(CareTaskStore tasks, CareLineStore lines, CheckpointStore checkpoints, TimeProvider clock)
{
    private const string Name = "care:settled";
    private const int AtOnce = 500;
    private const int RowsAtOnce = 20_000;

    /// <summary>Rows of another node get their numbers before they can be seen; so far back is looked again.</summary>
    private const int Overlap = 2_000;

    public async Task SettleAsync(IReadOnlyCollection<int> taskIds)
    {
        foreach (var ids in taskIds.Chunk(AtOnce))
        {
            var written = await lines.OfTasksAsync(ids);
            var changed = (await tasks.FindAsync(ids)).Where(task => Bring(task, [.. written[task.Id]])).ToList();
            if (changed.Count > 0)
                await tasks.UpdateAsync(changed);
        }
    }

    public async Task<LoyaltyCareTask?> SettleAsync(int taskId)
    {
        await SettleAsync([taskId]);
        return await tasks.FindAsync(taskId);
    }

    /// <summary>What was written since the last time.</summary>
    public async Task RunAsync()
    {
        var checkpoint = await checkpoints.GetOrStartAsync(Name);
        var last = await lines.LastIdAsync();
        if (checkpoint.Position >= last && checkpoint.UpdatedOnUtc < clock.GetUtcNow().UtcDateTime.AddMinutes(-10))
            return;
        for (var from = Math.Max(0, checkpoint.Position - Overlap); from < last; from += RowsAtOnce)
        {
            var upTo = Math.Min(last, from + RowsAtOnce);
            var numbers = (await lines.ChangedTasksAsync(from, upTo)).ToDictionary(task => task.TaskId, task => task.Number);
            foreach (var ids in numbers.Keys.Chunk(AtOnce))
                await SettleAsync([.. (await tasks.FindAsync(ids)).Where(task => task.LineNumber < numbers[task.Id]).Select(task => task.Id)]);
            if (upTo <= checkpoint.Position)
                continue;
            checkpoint.Position = upTo;
            await checkpoints.SaveAsync(checkpoint);
        }
    }

    private static bool Bring(LoyaltyCareTask task, IReadOnlyCollection<LoyaltyCareLine> written)
    {
        var last = written.MaxBy(line => line.Number);
        if (last is null || last.Number <= task.LineNumber)
            return false;
        var item = CareItem.Of(written.Select(line => line.Line));
        (task.LineNumber, task.StateId, task.RefusalId) = (last.Number, (int)StateOf(item.State), 0);
        (task.Spent, task.GiftId, task.WasRefused) = (item.Spent, item.GiftId, item.WasRefused);
        task.Amount = item.IsOver ? task.Amount : item.Reserved;
        (task.RequestedById, task.ApprovedById) = (item.RequestedById, item.ApprovedById);
        if (item.IsOver)
            (task.DecidedById, task.DecidedOnUtc) = (last.ById, last.OnUtc);
        return true;
    }

    private static CareTaskState StateOf(CareItemState state) => state switch
    {
        CareItemState.Reserved => CareTaskState.Open,
        CareItemState.Requested => CareTaskState.AwaitsApproval,
        CareItemState.Approved => CareTaskState.Approved,
        CareItemState.Spent => CareTaskState.Done,
        CareItemState.Released => CareTaskState.Left,
        _ => CareTaskState.Waiting
    };
}
