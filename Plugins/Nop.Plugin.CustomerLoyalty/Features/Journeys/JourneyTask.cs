using Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Steps;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>Lets people enter journeys and takes them further.</summary>
public class JourneyTask(SliceRunner runner, JourneyStopping stopping, JourneyEntryPass entries, JourneyStepPass steps, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "journeys";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ =>
    {
        var started = clock.GetTimestamp();
        await stopping.RunAsync(InBudget);
        var entered = await entries.RunAsync(InBudget);
        return entered + await steps.RunAsync(InBudget);

        bool InBudget() => clock.GetElapsedTime(started) < SliceRunner.Budget;
    });
}
