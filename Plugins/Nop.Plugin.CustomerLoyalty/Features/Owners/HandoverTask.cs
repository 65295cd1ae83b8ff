using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners;

/// <summary>Finishes hand-overs whose page was closed.</summary>
public class HandoverTask(SliceRunner runner, Handovers handovers, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "handovers";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ =>
    {
        var started = clock.GetTimestamp();
        var done = 0;
        foreach (var open in await handovers.OpenAsync())
            if (clock.GetElapsedTime(started) is var spent && spent < SliceRunner.Budget)
                done += await handovers.RunAsync(open.Id, SliceRunner.Budget - spent);
        return done;
    });
}
