using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes;

/// <summary>Counts what the measures brought.</summary>
public class MeasureTask(SliceRunner runner, MeasureCount count, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "outcomes";

    public Task ExecuteAsync() => runner.RunAsync(RunName, _ =>
    {
        var started = clock.GetTimestamp();
        return count.RunAsync(() => clock.GetElapsedTime(started) < SliceRunner.Budget);
    });
}
