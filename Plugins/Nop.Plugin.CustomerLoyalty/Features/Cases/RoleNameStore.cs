using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Roles of customers by name.</summary>
public class RoleNameStore(IRepository<CustomerRole> roles)
{
    public async Task<IReadOnlyList<(int Id, string Name)>> ListAsync() => [.. (await roles.Table.Where(role => role.Active).OrderBy(role => role.Name).ToListAsync()).Select(role => (role.Id, role.Name))];
}
