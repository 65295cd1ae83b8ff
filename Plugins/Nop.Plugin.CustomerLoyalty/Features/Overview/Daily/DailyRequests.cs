using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

/// <summary>Asks for prepared figures anew, as soon as the task comes round. Asked twice they are counted once.</summary>
public class DailyRequests(CheckpointStore checkpoints, ShopDayClock days)
{
    public Task AllAsync() => checkpoints.ResetAsync(DailyCheckpoints.Prefix);

    /// <summary>What today was counted from became another.</summary>
    public Task TodayAsync() => checkpoints.ResetAsync(DailyCheckpoints.Today);

    /// <summary>What happened from a day on.</summary>
    public async Task SinceAsync(DateOnly day)
    {
        if (day < days.Today.AddDays(-DailyCheckpoints.LateDays))
            await AllAsync();
        foreach (var name in new[] { DailyCheckpoints.Today, DailyCheckpoints.Late })
            await checkpoints.ResetAsync(name);
    }
}
