using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Keeping;

/// <summary>Keeps the members of all segments true.</summary>
public class SegmentTask(SliceRunner runner, SegmentPass pass, SegmentRemoval removal, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "segments";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ =>
    {
        var started = clock.GetTimestamp();
        await removal.RunAsync(InBudget);
        return await pass.RunAsync(InBudget);

        bool InBudget() => clock.GetElapsedTime(started) < SliceRunner.Budget;
    });
}
