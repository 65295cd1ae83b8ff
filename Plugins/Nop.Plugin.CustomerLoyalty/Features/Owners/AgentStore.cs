using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners;

/// <summary>Members of staff: customers of nopCommerce with a role that may open our records.</summary>
public class AgentStore(
    IRepository<Customer> customers,
    IRepository<CustomerCustomerRoleMapping> inRoles,
    IRepository<CustomerRole> roles,
    IRepository<PermissionRecord> permissions,
    IRepository<PermissionRecordCustomerRoleMapping> grants)
{
    private const int Most = 500;

    /// <summary>By name. A shop that lets everybody in has more of them than a list is good for; the rest is left out.</summary>
    public async Task<IList<Customer>> ListAsync()
    {
        var roleIds = await RolesAsync();
        return await customers.Table.Where(customer => !customer.Deleted && customer.Active && !customer.IsSystemAccount
                && inRoles.Table.Any(link => link.CustomerId == customer.Id && roleIds.Contains(link.CustomerRoleId)))
            .OrderBy(customer => customer.FirstName).ThenBy(customer => customer.LastName).ThenBy(customer => customer.Id).Take(Most).ToListAsync();
    }

    public async Task<bool> IsAgentAsync(int customerId)
    {
        var roleIds = await RolesAsync();
        return await customers.Table.AnyAsync(customer => customer.Id == customerId && !customer.Deleted && customer.Active && !customer.IsSystemAccount
            && inRoles.Table.Any(link => link.CustomerId == customer.Id && roleIds.Contains(link.CustomerRoleId)));
    }

    private async Task<int[]> RolesAsync()
    {
        var record = await permissions.Table.FirstOrDefaultAsync(permission => permission.SystemName == LoyaltyPermissions.CustomersView);
        var permissionId = record?.Id ?? 0;
        var granted = (await grants.Table.Where(grant => grant.PermissionRecordId == permissionId).Select(grant => grant.CustomerRoleId).ToListAsync()).ToArray();
        return [.. await roles.Table.Where(role => role.Active && granted.Contains(role.Id)).Select(role => role.Id).ToListAsync()];
    }
}
