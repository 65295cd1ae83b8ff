using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

/// <summary>Looks at customers whose data changed every minute, and at all of them every night: first for duplicates, then for quality.</summary>
public class QualityTask(QualityPass pass, SliceRunner runner, RewardCatchUp rewards, CheckpointStore checkpoints, NightClock night, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "quality";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ =>
    {
        var started = clock.GetTimestamp();
        var done = await pass.ChangedAsync(InBudget);
        await rewards.RunAsync();
        return done + await NightlyAsync(InBudget);

        bool InBudget() => clock.GetElapsedTime(started) < SliceRunner.Budget;
    });

    private async Task<int> NightlyAsync(Func<bool> inBudget)
    {
        var checkpoint = await checkpoints.GetOrStartAsync(RunName);
        if (checkpoint.CompletedOnUtc is not null)
        {
            if (!night.IsDue(checkpoint.CompletedOnUtc))
                return 0;
            checkpoint.Position = 0;
            checkpoint.Done = 0;
            checkpoint.CompletedOnUtc = null;
            await checkpoints.SaveAsync(checkpoint);
        }

        var done = 0;
        while (checkpoint.CompletedOnUtc is null && inBudget())
        {
            var customers = await pass.NextAsync(checkpoint.Position);
            if (customers.Count == 0)
                checkpoint.CompletedOnUtc = night.NowUtc;
            else
                checkpoint.Position = customers[^1];
            checkpoint.Done += customers.Count;
            done += customers.Count;
            await checkpoints.SaveAsync(checkpoint);
        }

        return done;
    }
}
