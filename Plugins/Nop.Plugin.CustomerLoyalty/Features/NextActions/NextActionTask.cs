using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions;

/// <summary>Plans anew whenever all profiles were made anew.</summary>
public class NextActionTask(SliceRunner runner, CustomerProfiles profiles, NextActionPlanner planner, CheckpointStore checkpoints, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "next-actions";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async settings =>
    {
        var runId = await profiles.CurrentRunIdAsync();
        var checkpoint = await checkpoints.GetOrStartAsync(RunName);
        if (runId == 0 || checkpoint.Position == runId)
            return 0;

        var started = clock.GetTimestamp();
        var added = await planner.PlanAsync(settings, () => clock.GetElapsedTime(started) < SliceRunner.Budget);
        checkpoint.Position = runId;
        checkpoint.CompletedOnUtc = clock.GetUtcNow().UtcDateTime;
        await checkpoints.SaveAsync(checkpoint);
        return added;
    });
}
