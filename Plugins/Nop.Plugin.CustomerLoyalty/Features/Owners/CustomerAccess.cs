using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners;

/// <summary>Whose customers somebody in the back office sees: his own, or all with the permission for it. To be asked in requests only.</summary>
public class CustomerAccess(OwnerStore owners, IPermissionService permissions, IWorkContext workContext)
{
    /// <summary>Null when he may see all; otherwise his own number, as that of the owner.</summary>
    public async Task<int?> OnlyOfAsync() =>
        await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersViewAll) ? null : (await workContext.GetCurrentCustomerAsync()).Id;

    /// <summary>The same of an agent who is known without being logged in.</summary>
    public async Task<int?> OnlyOfAsync(Customer agent) => await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersViewAll, agent) ? null : agent.Id;

    public async Task<bool> MaySeeAsync(int customerId, Customer agent) => await OnlyOfAsync(agent) is not { } he || await owners.OwnerOfAsync(customerId) == he;

    public async Task<bool> MaySeeAsync(int customerId) => await OnlyOfAsync() is not { } me || await owners.OwnerOfAsync(customerId) == me;

    /// <summary>Numbers of his customers; null when he may see all.</summary>
    public async Task<IReadOnlySet<int>?> MineAsync() => await OnlyOfAsync() is { } me ? await owners.CustomersOfAsync(me) : null;
}
