using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Platform.Health;

/// <summary>How we are: tasks, nodes, back-fill, size of the journal; and what to do where something is wrong.</summary>
public class HealthReport(
    IScheduleTaskService scheduleTasks,
    TaskRunStore runs,
    NodeStore nodes,
    CheckpointStore checkpoints,
    JournalSizeStore journal,
    IEnumerable<IHealthAdvisor> advisors,
    TimeProvider clock)
{
    /// <summary>A node reports every 15 seconds; silence for longer means that it is gone or stuck.</summary>
    private static readonly TimeSpan NodeSilence = TimeSpan.FromMinutes(2);

    public async Task<HealthState> ReadAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var tasks = await TasksAsync(now);
        var nodeStates = (await nodes.ListAsync()).Select(node => new NodeState(node, now - node.SeenOnUtc <= NodeSilence)).ToList();
        var backfill = await BackfillProgress.ReadAsync(checkpoints);
        var size = await journal.ReadAsync();
        var advice = AdviceFor(tasks, nodeStates).ToList();
        foreach (var advisor in advisors)
            advice.AddRange(await advisor.AdviseAsync());
        return new HealthState(now, tasks, nodeStates, backfill, size, advice);
    }

    private async Task<IReadOnlyList<TaskState>> TasksAsync(DateTime now)
    {
        var states = new List<TaskState>();
        foreach (var (type, name, _) in TaskInstaller.All)
        {
            var schedule = await scheduleTasks.GetTaskByTypeAsync(TaskInstaller.NameOf(type));
            var run = await runs.FindAsync(TaskNames.RunOf(type));
            var lag = now - (run?.SucceededOnUtc ?? now);
            var isLate = schedule is { Enabled: true } && run is not null && lag > TimeSpan.FromSeconds(schedule.Seconds * 5 + 120);
            var isDue = run is null && schedule is not null && now - (schedule.LastEnabledUtc ?? now) > TimeSpan.FromSeconds(schedule.Seconds * 2 + 120);
            states.Add(new TaskState(TaskNames.RunOf(type), name, schedule?.Enabled == true, run, lag, isLate || isDue));
        }

        return states;
    }

    private static IEnumerable<HealthAdvice> AdviceFor(IEnumerable<TaskState> tasks, IReadOnlyCollection<NodeState> nodeStates)
    {
        foreach (var task in tasks)
        {
            if (!task.IsEnabled)
                yield return new HealthAdvice("TaskOff", task.Name, "~/Admin/ScheduleTask/List");
            else if (task.Run is { Failures: > 0 } failed)
                yield return new HealthAdvice("TaskFails", $"{task.Name}: {failed.Error}", "~/Admin/Log/List");
            else if (task.IsLate)
                yield return new HealthAdvice(task.Run is null ? "TaskNeverRan" : "TaskLate", task.Name, "~/Admin/ScheduleTask/List");
        }

        if (nodeStates.All(node => !node.IsAlive))
            yield return new HealthAdvice("NoNode", string.Empty, "~/Admin/Log/List");
        if (nodeStates.Any(node => node.Count(Features.Capture.CaptureCounter.Dropped) > 0))
            yield return new HealthAdvice("Dropped", string.Empty, "~/Admin/Log/List");
        if (nodeStates.Any(node => node.IsAlive && node.Count(Features.Capture.CaptureCounter.WriteFailed) > 0))
            yield return new HealthAdvice("WriteFailed", string.Empty, "~/Admin/Log/List");
    }
}
