using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;

namespace Nop.Services.Security;

public interface IAclService
{
    Task<bool> AuthorizeAsync(Customer customer, IList<int> allowedCustomerRoleIds);

    Task<bool> AuthorizeAsync(string entityTypeName, int entityId, Customer customer);

    Task<bool> AuthorizeAsync<TEntity>(TEntity entity) where TEntity : BaseEntity, IAclSupported;

    Task<bool> AuthorizeAsync<TEntity>(TEntity entity, Customer customer) where TEntity : BaseEntity, IAclSupported;
}
