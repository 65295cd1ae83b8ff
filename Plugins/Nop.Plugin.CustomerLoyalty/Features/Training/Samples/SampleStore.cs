using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Samples;

/// <summary>The sample customers as accounts of the shop. What makes one is a system name that nobody can choose for himself.</summary>
public class SampleStore(IRepository<Customer> customers, IRepository<CustomerRole> roles, IRepository<CustomerCustomerRoleMapping> mappings, IRepository<RewardPointsHistory> wallet, IRepository<Order> orders)
{
    /// <summary>For nopCommerce's own list of customers, to tell them by.</summary>
    public const string RoleName = "CustomerLoyaltySample";

    private const string Practice = CustomerLoyaltyDefaults.PracticeAccount;
    private const string WithHistory = CustomerLoyaltyDefaults.SampleAccount;

    public async Task<IReadOnlyList<Customer>> ListAsync() =>
        [.. await customers.Table.Where(customer => customer.SystemName == Practice || customer.SystemName == WithHistory).OrderBy(customer => customer.Id).ToListAsync()];

    public async Task<IReadOnlyList<int>> IdsAsync() =>
        [.. await customers.Table.Where(customer => customer.SystemName == Practice || customer.SystemName == WithHistory).Select(customer => customer.Id).ToListAsync()];

    public async Task<IReadOnlyList<int>> PracticeIdsAsync() => [.. await customers.Table.Where(customer => customer.SystemName == Practice).Select(customer => customer.Id).ToListAsync()];

    public Task<bool> AnyWithHistoryAsync() => customers.Table.AnyAsync(customer => customer.SystemName == WithHistory);

    public Task<bool> AnyOrdersAsync() => orders.Table.AnyAsync(order => !order.Deleted);

    /// <summary>Adds the account and gives it the role. No event: nobody registered.</summary>
    public async Task AddAsync(Customer customer, int roleId)
    {
        await customers.InsertAsync(customer, false);
        await mappings.InsertAsync(new CustomerCustomerRoleMapping { CustomerId = customer.Id, CustomerRoleId = roleId }, false);
    }

    /// <summary>Found or added.</summary>
    public async Task<int> RoleAsync(string name)
    {
        if (await roles.Table.FirstOrDefaultAsync(row => row.SystemName == RoleName) is { } known)
            return known.Id;
        var role = new CustomerRole { Name = name, SystemName = RoleName, Active = true };
        await roles.InsertAsync(role);
        return role.Id;
    }

    /// <summary>From now on they are for practice only and stand in no figure.</summary>
    public async Task RetireAsync()
    {
        foreach (var customer in await customers.Table.Where(customer => customer.SystemName == WithHistory).ToListAsync())
        {
            customer.SystemName = Practice;
            await customers.UpdateAsync(customer, false);
        }
    }

    /// <summary>Takes the accounts away, not only out of sight as nopCommerce does with customers.</summary>
    public async Task DeleteAsync(IReadOnlyCollection<int> customerIds)
    {
        foreach (var id in customerIds)
        {
            await wallet.DeleteAsync(entry => entry.CustomerId == id);
            await mappings.DeleteAsync(mapping => mapping.CustomerId == id);
            await customers.DeleteAsync(customer => customer.Id == id && (customer.SystemName == Practice || customer.SystemName == WithHistory));
        }
    }

    public async Task DeleteRoleAsync()
    {
        if (await roles.Table.FirstOrDefaultAsync(row => row.SystemName == RoleName) is { } role)
            await roles.DeleteAsync(role);
    }
}
