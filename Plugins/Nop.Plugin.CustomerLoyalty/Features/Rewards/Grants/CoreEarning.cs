using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Sees when nopCommerce itself gives points for the same things, when the wallet is switched off, and when lines do not reach it.</summary>
public class CoreEarning(ISettingService settings, RuleDesk rules, PointLineStore lines) : IHealthAdvisor
{
    private const int ManyUnposted = 1_000;

    /// <summary>nopCommerce's points for purchases besides rules of ours for orders.</summary>
    public async Task<bool> IsDoubleAsync()
    {
        var core = await settings.LoadSettingAsync<RewardPointsSettings>();
        return core is { Enabled: true, PointsForPurchases_Amount: > 0, PointsForPurchases_Points: > 0 } && await HasAsync(kind => kind.IsOrder());
    }

    public async Task<bool> IsWalletOffAsync() => !(await settings.LoadSettingAsync<RewardPointsSettings>()).Enabled && await HasAsync(_ => true);

    public async Task<IReadOnlyList<HealthAdvice>> AdviseAsync()
    {
        var advice = new List<HealthAdvice>();
        if (await IsDoubleAsync())
            advice.Add(new HealthAdvice("PointsTwice", string.Empty, "~/Admin/Setting/RewardPoints"));
        if (await IsWalletOffAsync())
            advice.Add(new HealthAdvice("WalletOff", string.Empty, "~/Admin/Setting/RewardPoints"));
        if (await lines.CountUnpostedAsync() is > ManyUnposted and var many)
            advice.Add(new HealthAdvice("PointsUnposted", many.ToString("N0"), "~/Admin/ScheduleTask/List"));
        return advice;
    }

    private async Task<bool> HasAsync(Func<EarningKind, bool> kind) => (await rules.ListAsync()).Any(rule => rule.IsActive && kind(rule.Kind));
}
