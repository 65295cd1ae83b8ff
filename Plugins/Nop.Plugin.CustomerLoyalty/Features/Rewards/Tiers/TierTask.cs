using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Keeps everybody's tier true.</summary>
public class TierTask(SliceRunner runner, TierPass pass, TierDesk desk, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "tiers";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ =>
    {
        var started = clock.GetTimestamp();
        await desk.RecountDecidedAsync();
        return await pass.RunAsync(() => clock.GetElapsedTime(started) < SliceRunner.Budget);
    });
}
