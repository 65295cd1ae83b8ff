using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;

/// <summary>Sweeps out what is older than the shop keeps: once a night by the shop's own time, in slices.</summary>
public class RetentionTask(SliceRunner runner, RetentionSweep sweep, CheckpointStore checkpoints, NightClock night) : IScheduleTask
{
    public const string RunName = "retention";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async settings =>
    {
        var checkpoint = await checkpoints.GetOrStartAsync(RunName);
        if (!night.IsDue(checkpoint.CompletedOnUtc))
            return 0;

        var (finished, deleted) = await sweep.RunAsync(RetentionSweep.PolicyOf(settings), SliceRunner.Budget);
        checkpoint.Done = checkpoint.CompletedOnUtc is null ? checkpoint.Done + deleted : deleted;
        checkpoint.CompletedOnUtc = finished ? night.NowUtc : null;
        await checkpoints.SaveAsync(checkpoint);
        return deleted;
    });
}
