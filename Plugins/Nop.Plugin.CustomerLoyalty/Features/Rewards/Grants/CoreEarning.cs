using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Sees when nopCommerce itself gives points for the same things, when the wallet is switched off, and when lines do not reach it.</summary>
public class CoreEarning(ISettingService settings, IStoreService stores, RuleDesk rules, PointLineStore lines) : IHealthAdvisor
{
    private const int ManyUnposted = 1_000;

    /// <summary>nopCommerce's points for purchases besides rules of ours for orders, in any store.</summary>
    public Task<bool> IsDoubleAsync() => IsInAnyAsync(core => core is { Enabled: true, PointsForPurchases_Amount: > 0, PointsForPurchases_Points: > 0 }, rule => rule.Kind.IsOrder());

    /// <summary>In a store for which a rule of ours gives points.</summary>
    public Task<bool> IsWalletOffAsync() => IsInAnyAsync(core => !core.Enabled, _ => true);

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

    private async Task<bool> IsInAnyAsync(Func<RewardPointsSettings, bool> isSo, Func<EarningRule, bool> isMeant)
    {
        var meant = (await rules.ListAsync()).Where(row => row.IsActive).Select(row => row.ToRule()).OfType<EarningRule>().Where(isMeant).ToList();
        if (meant.Count > 0)
            foreach (var store in await stores.GetAllStoresAsync())
                if (meant.Exists(rule => rule.Stores.Count == 0 || rule.Stores.Contains(store.Id)) && isSo(await settings.LoadSettingAsync<RewardPointsSettings>(store.Id)))
                    return true;
        return false;
    }
}
