using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class RegisteredCustomerStore(IRepository<CustomerCustomerRoleMapping> mappings, IRepository<CustomerRole> roles)
{
    /// <summary>Those of the customers who have registered; the others are guests, or gone.</summary>
    public async Task<HashSet<int>> AmongAsync(IEnumerable<int> customerIds)
    {
        var ids = customerIds.Distinct().ToArray();
        var registeredRole = NopCustomerDefaults.RegisteredRoleName;
        var registered = await (
            from mapping in mappings.Table
            join role in roles.Table on mapping.CustomerRoleId equals role.Id
            where ids.Contains(mapping.CustomerId) && role.SystemName == registeredRole
            select mapping.CustomerId).ToListAsync();
        return registered.ToHashSet();
    }
}
