using Demo.Services;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Plugin.Tests.Support;

/// <summary>Members of staff, each with a role of his own.</summary>
public sealed class BackOffice(Shop shop)
{
    /// <summary>Somebody who may do these things; without any named, look at his own customers and write about them.</summary>
    public async Task<Shopper> Agent(string name, params string[] permissions)
    {
        var agent = await shop.Customer(name);
        await shop.With<ICustomerRoles>(roles => roles.AddAsync(agent.Customer, $"RoleOf{name}"));
        var role = (await shop.Rows<CustomerRole>()).Single(role => role.SystemName == $"RoleOf{name}");
        await shop.With<IPermissionService>(service => service.InsertPermissionMappingAsync(role.Id,
            permissions.Length > 0 ? permissions : [LoyaltyPermissions.CustomersView, LoyaltyPermissions.CustomersEdit, LoyaltyPermissions.TimelineView]));
        return agent;
    }
}
