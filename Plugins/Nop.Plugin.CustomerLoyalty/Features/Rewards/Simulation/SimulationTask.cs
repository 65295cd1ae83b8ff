using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;

public class SimulationTask(SliceRunner runner, SimulationRun simulation, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "simulation";

    public Task ExecuteAsync() => runner.RunAsync(RunName, _ =>
    {
        var started = clock.GetTimestamp();
        return simulation.RunAsync(() => clock.GetElapsedTime(started) < SliceRunner.Budget);
    });
}
