using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Services.Customers;

namespace Demo.Services;

public sealed class CustomerService(IRepository<Customer> customers, IRepository<Address> addresses, IRepository<CustomerAddressMapping> owners, ICustomerRoles roles) : ICustomerService
{
    public async Task<Customer> GetCustomerByIdAsync(int customerId) => await customers.GetByIdAsync(customerId);

    public async Task<IList<Customer>> GetCustomersByIdsAsync(int[] customerIds) => await customers.GetByIdsAsync(customerIds, includeDeleted: false);

    public async Task<Customer> GetCustomerByEmailAsync(string email) =>
        string.IsNullOrWhiteSpace(email) ? null! : await customers.Table.Where(c => c.Email == email && !c.Deleted).OrderBy(c => c.Id).FirstOrDefaultAsync();

    public async Task<Customer> GetCustomerByGuidAsync(Guid customerGuid) =>
        customerGuid == Guid.Empty ? null! : await customers.Table.Where(c => c.CustomerGuid == customerGuid).OrderBy(c => c.Id).FirstOrDefaultAsync();

    public Task<bool> IsAdminAsync(Customer customer, bool onlyActiveCustomerRoles = true) => IsInAsync(customer, NopCustomerDefaults.AdministratorsRoleName, onlyActiveCustomerRoles);

    public Task<bool> IsGuestAsync(Customer customer, bool onlyActiveCustomerRoles = true) => IsInAsync(customer, NopCustomerDefaults.GuestsRoleName, onlyActiveCustomerRoles);

    public Task<bool> IsRegisteredAsync(Customer customer, bool onlyActiveCustomerRoles = true) => IsInAsync(customer, NopCustomerDefaults.RegisteredRoleName, onlyActiveCustomerRoles);

    public Task<string> GetCustomerFullNameAsync(Customer customer) => Task.FromResult($"{customer.FirstName} {customer.LastName}".Trim());

    public Task UpdateCustomerAsync(Customer customer) => customers.UpdateAsync(customer);

    public async Task<IList<Address>> GetAddressesByCustomerIdAsync(int customerId) => await (
        from owner in owners.Table
        join address in addresses.Table on owner.AddressId equals address.Id
        where owner.CustomerId == customerId
        select address).ToListAsync();

    public async Task InsertCustomerAddressAsync(Customer customer, Address address)
    {
        var (customerId, addressId) = (customer.Id, address.Id);
        if (!await owners.Table.AnyAsync(owner => owner.CustomerId == customerId && owner.AddressId == addressId))
            await owners.InsertAsync(new CustomerAddressMapping { CustomerId = customerId, AddressId = addressId });
    }

    public async Task RemoveCustomerAddressAsync(Customer customer, Address address)
    {
        var (customerId, addressId) = (customer.Id, address.Id);
        if (customer.BillingAddressId == addressId)
            customer.BillingAddressId = null;
        if (customer.ShippingAddressId == addressId)
            customer.ShippingAddressId = null;
        foreach (var owner in await owners.Table.Where(owner => owner.CustomerId == customerId && owner.AddressId == addressId).ToListAsync())
            await owners.DeleteAsync(owner);
    }

    private async Task<bool> IsInAsync(Customer customer, string role, bool onlyActive) =>
        (await roles.GetRolesOfAsync(customer)).Any(r => r.SystemName == role && (!onlyActive || r.Active));
}
