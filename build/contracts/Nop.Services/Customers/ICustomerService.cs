using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;

namespace Nop.Services.Customers;

public interface ICustomerService
{
    Task<Customer> GetCustomerByEmailAsync(string email);

    Task<Customer> GetCustomerByGuidAsync(Guid customerGuid);

    Task<Customer> GetCustomerByIdAsync(int customerId);

    Task<IList<Customer>> GetCustomersByIdsAsync(int[] customerIds);

    Task<bool> IsAdminAsync(Customer customer, bool onlyActiveCustomerRoles = true);

    Task<bool> IsGuestAsync(Customer customer, bool onlyActiveCustomerRoles = true);

    Task<bool> IsRegisteredAsync(Customer customer, bool onlyActiveCustomerRoles = true);

    Task<string> GetCustomerFullNameAsync(Customer customer);

    Task UpdateCustomerAsync(Customer customer);

    Task<IList<Address>> GetAddressesByCustomerIdAsync(int customerId);

    Task InsertCustomerAddressAsync(Customer customer, Address address);

    Task RemoveCustomerAddressAsync(Customer customer, Address address);
}
