using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;

/// <summary>Whether nopCommerce asks its access lists at all: it is installed with these ignored, and early access does nothing then.</summary>
public class AccessLists(ISettingService settings, TierProgrammeStore programmes) : IHealthAdvisor
{
    /// <param name="storeId">0 for the setting of all stores.</param>
    public async Task<bool> AreIgnoredAsync(int storeId) => (await settings.LoadSettingAsync<CatalogSettings>(storeId)).IgnoreAcl;

    public async Task<IReadOnlyList<HealthAdvice>> AdviseAsync()
    {
        foreach (var programme in (await programmes.ListAsync()).Where(programme => programme.IsOn))
            if (programme.Tiers.SelectMany(tier => programme.BenefitsOf(tier.Id)).Any(benefit => benefit.Kind.IsEarlyAccess()) && await AreIgnoredAsync(programme.Row.StoreId))
                return [new HealthAdvice("AclIgnored", string.Empty, "~/Admin/Setting/Catalog")];
        return [];
    }
}
