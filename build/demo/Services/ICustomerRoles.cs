using Nop.Core.Domain.Customers;

namespace Demo.Services;

public interface ICustomerRoles
{
    Task<IList<CustomerRole>> GetAllAsync();

    Task<CustomerRole?> GetBySystemNameAsync(string systemName);

    Task<IList<CustomerRole>> GetRolesOfAsync(Customer customer);

    Task AddAsync(Customer customer, string roleSystemName);

    Task RemoveAsync(Customer customer, string roleSystemName);
}
