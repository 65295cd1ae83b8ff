using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;

/// <summary>Early access that ends, warranties of new orders, gifts on their way, invitations that come true; one that fails does not stop the others.</summary>
public class BenefitTask(SliceRunner runner, EarlyAccess early, WarrantyPass warranties, GiftPass gifts, ReferralPass referrals, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "benefits";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async settings =>
    {
        var started = clock.GetTimestamp();
        var failures = new List<Exception>();
        foreach (var part in new Func<Task>[] { early.AlignAsync, () => warranties.RunAsync(settings.LegalWarrantyYears, InBudget), () => gifts.RunAsync(InBudget), () => referrals.RunAsync(InBudget) })
            try
            {
                await part();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
            }

        return failures.Count == 0 ? 0 : throw new AggregateException(failures);

        bool InBudget() => clock.GetElapsedTime(started) < SliceRunner.Budget;
    });
}
