using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

public class DispatchTask(SliceRunner slices, ActionDispatcher dispatcher, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "dispatch";

    public Task ExecuteAsync() => slices.RunAsync(RunName, _ =>
    {
        var started = clock.GetTimestamp();
        return dispatcher.DispatchAsync(() => clock.GetElapsedTime(started) < SliceRunner.Budget);
    });
}
