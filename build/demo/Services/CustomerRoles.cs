using Nop.Core.Caching;
using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Demo.Services;

/// <summary>All roles are kept until one changes, as nopCommerce keeps them.</summary>
public sealed class CustomerRoles(IRepository<CustomerRole> roles, IRepository<CustomerCustomerRoleMapping> mappings, IStaticCacheManager cache) : ICustomerRoles
{
    internal static readonly CacheKey Key = new("Demo.role.all") { CacheTime = 60 };
    private readonly Dictionary<int, IList<CustomerRole>> _known = [];

    public async Task<IList<CustomerRole>> GetAllAsync() => await cache.GetAsync(Key, () => roles.Table.OrderBy(r => r.Id).ToListAsync());

    public async Task<CustomerRole?> GetBySystemNameAsync(string systemName) => (await GetAllAsync()).FirstOrDefault(r => r.SystemName == systemName);

    public async Task<IList<CustomerRole>> GetRolesOfAsync(Customer customer)
    {
        if (_known.TryGetValue(customer.Id, out var known))
            return known;

        return _known[customer.Id] = await mappings.Table.Where(m => m.CustomerId == customer.Id)
            .Join(roles.Table, m => m.CustomerRoleId, r => r.Id, (m, r) => r).OrderBy(r => r.Id).ToListAsync();
    }

    public async Task AddAsync(Customer customer, string roleSystemName)
    {
        var role = await RequireAsync(roleSystemName);
        _known.Remove(customer.Id);
        if (!await mappings.Table.AnyAsync(m => m.CustomerId == customer.Id && m.CustomerRoleId == role.Id))
            await mappings.InsertAsync(new CustomerCustomerRoleMapping { CustomerId = customer.Id, CustomerRoleId = role.Id });
    }

    public async Task RemoveAsync(Customer customer, string roleSystemName)
    {
        var role = await RequireAsync(roleSystemName);
        _known.Remove(customer.Id);
        if (await mappings.Table.FirstOrDefaultAsync(m => m.CustomerId == customer.Id && m.CustomerRoleId == role.Id) is { } mapping)
            await mappings.DeleteAsync(mapping);
    }

    private async Task<CustomerRole> RequireAsync(string systemName)
    {
        if (await GetBySystemNameAsync(systemName) is { } known)
            return known;

        var role = new CustomerRole { Name = systemName, SystemName = systemName, Active = true };
        await roles.InsertAsync(role);
        return role;
    }
}
