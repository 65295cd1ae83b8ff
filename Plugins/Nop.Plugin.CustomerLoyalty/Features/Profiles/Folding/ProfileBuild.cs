using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Models;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>
/// Makes all profiles anew from position 0, beside the current ones: learns the score model, folds every customer in slices,
/// catches up with the journal, and only then becomes current. Killed anywhere it goes on where it was.
/// </summary>
public class ProfileBuild(
    ModelRunStore runs,
    CheckpointStore checkpoints,
    ScoreFitter fitter,
    ProfileRangeBuilder ranges,
    ProfileRefresh refresh,
    NightClock night,
    DailyRequests figures)
{
    /// <summary>Returns how many customers were folded.</summary>
    public async Task<int> RunAsync(CustomerLoyaltySettings settings, Func<bool> inBudget)
    {
        if (await runs.UnderWayAsync(ProfileRun.Name) is not { } run)
        {
            if (!await IsDueAsync())
                return 0;
            run = await runs.StartAsync(ProfileRun.Name);
        }

        var checkpoint = await checkpoints.FindAsync(ProfileRun.Fold(run.Id)) ?? await BeginAsync(run, settings);
        var folded = checkpoint.CompletedOnUtc is null && inBudget() ? await ranges.RunAsync(run.Id, checkpoint, settings, inBudget) : 0;
        if (checkpoint.CompletedOnUtc is null || !inBudget())
            return folded;

        var (upToDate, late) = await refresh.RunAsync(run.Id, settings, inBudget);
        if (upToDate)
            await FinishAsync(run, checkpoint.Done);
        return folded + late;
    }

    /// <summary>Asks for a new build now; nothing happens when one is under way.</summary>
    public async Task RequestAsync()
    {
        if (await runs.UnderWayAsync(ProfileRun.Name) is null)
            await runs.StartAsync(ProfileRun.Name);
    }

    /// <summary>Figures of how customers stand were counted from the old profiles, or from none at all in a shop that is new to the plugin.</summary>
    private async Task FinishAsync(LoyaltyModelRun run, int customers)
    {
        await runs.CompleteAsync(run, customers);
        await figures.TodayAsync();
    }

    private async Task<LoyaltyCheckpoint> BeginAsync(LoyaltyModelRun run, CustomerLoyaltySettings settings)
    {
        await ranges.StartFollowingAsync(run.Id);
        await fitter.FitAsync(settings);
        return await ranges.StartAsync(run.Id);
    }

    private async Task<bool> IsDueAsync()
    {
        var current = await runs.CurrentAsync(ProfileRun.Name);
        return current is null ? (await BackfillProgress.ReadAsync(checkpoints)).IsDone : night.IsDue(current.CompletedOnUtc);
    }
}
