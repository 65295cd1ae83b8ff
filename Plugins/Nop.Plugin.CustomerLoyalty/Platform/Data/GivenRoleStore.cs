using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>
/// Customer roles that a rule may give. System roles decide who may do what, and one that opens the back office is given by a person: neither is among them.
/// </summary>
public class GivenRoleStore(IRepository<CustomerRole> roles, IRepository<PermissionRecord> permissions, IRepository<PermissionRecordCustomerRoleMapping> mappings)
{
    /// <summary>By name.</summary>
    public async Task<IList<CustomerRole>> ChoicesAsync()
    {
        var staff = await StaffAsync();
        return await roles.Table.Where(role => !role.IsSystemRole && !staff.Contains(role.Id)).OrderBy(role => role.Name).ToListAsync();
    }

    /// <summary>Those of the roles that are there and may be given now.</summary>
    public async Task<HashSet<int>> AmongAsync(IEnumerable<int> roleIds)
    {
        var (ids, staff) = (roleIds.Distinct().ToArray(), await StaffAsync());
        return [.. await roles.Table.Where(role => ids.Contains(role.Id) && !role.IsSystemRole && !staff.Contains(role.Id)).Select(role => role.Id).ToListAsync()];
    }

    private async Task<int[]> StaffAsync() => [.. await (from mapping in mappings.Table
        join permission in permissions.Table on mapping.PermissionRecordId equals permission.Id
        where permission.SystemName == StandardPermission.Security.ACCESS_ADMIN_PANEL
        select mapping.CustomerRoleId).Distinct().ToListAsync()];
}
