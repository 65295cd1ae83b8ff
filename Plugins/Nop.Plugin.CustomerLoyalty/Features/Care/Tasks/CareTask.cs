using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>Plans the care of customers at night, counts what plans would cost, and brings tasks up to the fund.</summary>
public class CareTask(SliceRunner runner, CareSettling settling, CareForecasts forecasts, CarePass pass, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "care";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ =>
    {
        var started = clock.GetTimestamp();
        await settling.RunAsync();
        var counted = await forecasts.RunAsync(InBudget);
        return InBudget() ? counted + await pass.RunAsync(InBudget) : counted;

        bool InBudget() => clock.GetElapsedTime(started) < SliceRunner.Budget;
    });
}
