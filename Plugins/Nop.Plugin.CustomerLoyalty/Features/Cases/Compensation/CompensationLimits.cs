using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

/// <summary>How much an agent may give in one case without asking.</summary>
public class CompensationLimits(CompensationStore store, ICustomerService customers, IPermissionService permissions, ISettingService settings)
{
    /// <summary>Null for somebody who approves what others give: no limit. Otherwise the most that one of his roles may.</summary>
    public async Task<decimal?> OfAsync(int agentId)
    {
        if (await customers.GetCustomerByIdAsync(agentId) is not { } agent)
            return 0;
        if (await permissions.AuthorizeAsync(LoyaltyPermissions.CompensationApprove, agent))
            return null;
        var roles = await store.RolesOfAsync(agentId);
        var limits = (await store.LimitsAsync()).Where(limit => roles.Contains(limit.RoleId)).Select(limit => limit.Most).ToList();
        return limits.Count > 0 ? limits.Max() : (await settings.LoadSettingAsync<CaseSettings>()).CompensationLimit;
    }

    public Task<IList<LoyaltyCompensationLimit>> ListAsync() => store.LimitsAsync();

    /// <param name="most">Null takes the limit of the role away.</param>
    public Task SetAsync(int roleId, decimal? most) => most is { } limit ? store.SetLimitAsync(roleId, Math.Max(0, limit)) : store.DeleteLimitAsync(roleId);
}
