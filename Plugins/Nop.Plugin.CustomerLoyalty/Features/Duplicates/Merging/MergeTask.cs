using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

/// <summary>Goes on with merges that were interrupted, and forgets what can no longer be undone.</summary>
public class MergeTask(SliceRunner runner, MergeDesk desk, MergeStore merges, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "merges";

    private const int ClosedAtOnce = 50;

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ =>
    {
        var started = clock.GetTimestamp();
        await merges.CloseAsync(clock.GetUtcNow().UtcDateTime, ClosedAtOnce);
        return await desk.GoOnAsync(() => clock.GetElapsedTime(started) < SliceRunner.Budget);
    });
}
