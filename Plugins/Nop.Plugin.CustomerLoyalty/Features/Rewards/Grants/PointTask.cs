using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Gives, activates, takes back and lets expire, and brings all of it to the wallet.</summary>
public class PointTask(SliceRunner runner, EarningFollower follower, BirthdayEarner birthdays, GrantCalendar calendar, PointPoster poster, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "points";

    /// <summary>What was earned is given first, and what was decided reaches the wallet in the same slice.</summary>
    private static readonly TimeSpan EarningBudget = TimeSpan.FromSeconds(15);

    public Task ExecuteAsync() => runner.RunAsync(RunName, async settings =>
    {
        var started = clock.GetTimestamp();
        var done = await follower.RunAsync(settings, InEarningBudget);
        done += await birthdays.RunAsync(InEarningBudget);
        done += await calendar.ActivateAsync(InBudget);
        await poster.RunAsync(0, InBudget);
        done += await calendar.ExpireAsync(InBudget);
        await poster.RunAsync(0, InBudget);
        return done;

        bool InEarningBudget() => clock.GetElapsedTime(started) < EarningBudget;
        bool InBudget() => clock.GetElapsedTime(started) < SliceRunner.Budget;
    });
}
