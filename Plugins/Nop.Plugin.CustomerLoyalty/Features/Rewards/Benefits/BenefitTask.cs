using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;

/// <summary>Early access that ends, warranties of new orders, gifts on their way, invitations that come true.</summary>
public class BenefitTask(SliceRunner runner, EarlyAccess early, WarrantyPass warranties, GiftPass gifts, ReferralPass referrals, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "benefits";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ =>
    {
        var started = clock.GetTimestamp();
        await early.AlignAsync();
        await warranties.RunAsync(InBudget);
        await gifts.RunAsync(InBudget);
        await referrals.RunAsync(InBudget);
        return 0;

        bool InBudget() => clock.GetElapsedTime(started) < SliceRunner.Budget;
    });
}
