using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;

/// <summary>Keeps early access as the tiers promise it: open to members from now on, to everybody from the day on.</summary>
public class EarlyAccess(EarlyAccessStore store, TierProgrammeStore programmes, TimeProvider clock) : IUninstallStep
{
    public async Task AlignAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var wanted = (from programme in await programmes.ListAsync()
                      where programme.IsOn
                      from tier in programme.Tiers
                      from benefit in programme.BenefitsOf(tier.Id)
                      where benefit.Kind is BenefitKind.EarlyProduct or BenefitKind.EarlyCategory && (benefit.UntilUtc is not { } until || until > now)
                      from roleId in RolesFrom(programme, tier)
                      select (Subject: new EarlySubject(benefit.Kind == BenefitKind.EarlyCategory, benefit.SubjectId), roleId)).ToLookup(one => one.Subject, one => one.roleId);
        foreach (var subject in (await store.NotedAsync()).Union(wanted.Select(group => group.Key)))
            await store.AlignAsync(subject, [.. wanted[subject].Distinct()]);
    }

    /// <summary>Without the plugin nobody would open what it closed: everybody sees it again. Installed again with its data, the next run closes it for the rest of its time.</summary>
    public async Task UninstallAsync(bool keepsData)
    {
        foreach (var subject in await store.NotedAsync())
            await store.AlignAsync(subject, []);
    }

    /// <summary>Who stands higher sees it too.</summary>
    private static IEnumerable<int> RolesFrom(TierProgramme programme, LoyaltyTier lowest) =>
        programme.Tiers.Where(tier => tier.Threshold >= lowest.Threshold).Select(tier => tier.RoleId).Where(roleId => roleId > 0);
}
