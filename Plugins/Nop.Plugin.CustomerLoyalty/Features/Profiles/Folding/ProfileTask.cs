using Nop.Plugin.CustomerLoyalty.Features.Insights.Words;
using Nop.Plugin.CustomerLoyalty.Platform.Models;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>Keeps the profiles true: those of changed customers every minute, all of them every night; and the words that customers are found by.</summary>
public class ProfileTask(SliceRunner runner, ModelRunStore runs, ProfileRefresh refresh, ProfileBuild build, ProfileSweep sweep, CustomerWords words, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "profiles";

    /// <summary>The build gets what following the journal leaves of a slice.</summary>
    private static readonly TimeSpan RefreshBudget = TimeSpan.FromSeconds(15);

    public Task ExecuteAsync() => runner.RunAsync(RunName, async settings =>
    {
        var started = clock.GetTimestamp();
        var folded = 0;
        if (await runs.CurrentAsync(ProfileRun.Name) is { } current)
            folded = (await refresh.RunAsync(current.Id, settings, () => clock.GetElapsedTime(started) < RefreshBudget)).Folded;
        folded += await build.RunAsync(settings, InBudget);
        await sweep.RunAsync(InBudget);
        await words.RunAsync(InBudget);
        return folded;

        bool InBudget() => clock.GetElapsedTime(started) < SliceRunner.Budget;
    });
}
