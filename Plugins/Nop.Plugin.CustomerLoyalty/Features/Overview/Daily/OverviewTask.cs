using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

/// <summary>Prepares the figures of the overview.</summary>
public class OverviewTask(SliceRunner runner, DailyCount count, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "overview";

    /// <summary>Less than a slice may take: nobody waits for the past, and others want the database, too.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(10);

    public Task ExecuteAsync() => runner.RunAsync(RunName, _ =>
    {
        var started = clock.GetTimestamp();
        return count.RunAsync(() => clock.GetElapsedTime(started) < Budget);
    });
}
