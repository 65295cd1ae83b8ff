using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Orders;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

/// <summary>Plans letters and guides after orders and reminds of appointments.</summary>
public class ServiceTask(SliceRunner runner, ServiceOrderPass orders, AppointmentReminders reminders, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "service";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ =>
    {
        var started = clock.GetTimestamp();
        var planned = await orders.RunAsync(() => clock.GetElapsedTime(started) < SliceRunner.Budget);
        return planned + await reminders.RunAsync();
    });
}
