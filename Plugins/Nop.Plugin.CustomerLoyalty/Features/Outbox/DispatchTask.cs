using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

public class DispatchTask(SliceRunner slices, ActionDispatcher dispatcher, IEnumerable<IDispatchEnd> ends, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "dispatch";

    public Task ExecuteAsync() => slices.RunAsync(RunName, async _ =>
    {
        var started = clock.GetTimestamp();
        try
        {
            return await dispatcher.DispatchAsync(() => clock.GetElapsedTime(started) < SliceRunner.Budget);
        }
        finally
        {
            foreach (var end in ends)
                await end.EndAsync();
        }
    });
}
