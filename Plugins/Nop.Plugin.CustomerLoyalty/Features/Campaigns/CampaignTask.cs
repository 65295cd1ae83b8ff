using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>Begins occurrences, puts their recipients into the outbox, decides tests, and ends what is done.</summary>
public class CampaignTask(SliceRunner runner, CampaignOccurrences occurrences, CampaignPlanner planner, WinnerPass winners, CampaignTidying tidying, CampaignStore campaigns, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "campaigns";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ =>
    {
        var started = clock.GetTimestamp();
        var done = await occurrences.RunAsync();
        foreach (var run in await campaigns.OpenRunsAsync())
        {
            done += await planner.RunAsync(run, clock.GetUtcNow().UtcDateTime, InBudget);
            await winners.RunAsync(run);
            await tidying.RunAsync(run, InBudget);
        }

        await tidying.AfterAllAsync(InBudget);
        return done;

        bool InBudget() => clock.GetElapsedTime(started) < SliceRunner.Budget;
    });
}
