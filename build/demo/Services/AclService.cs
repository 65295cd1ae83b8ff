using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Services.Configuration;
using Nop.Services.Security;

namespace Demo.Services;

public sealed class AclService(IRepository<AclRecord> records, ICustomerRoles roles, ISettingService settings, Lazy<IWorkContext> workContext) : IAclService
{
    public async Task<bool> AuthorizeAsync<TEntity>(TEntity entity) where TEntity : BaseEntity, IAclSupported =>
        await AuthorizeAsync(entity, await workContext.Value.GetCurrentCustomerAsync());

    public async Task<bool> AuthorizeAsync<TEntity>(TEntity entity, Customer customer) where TEntity : BaseEntity, IAclSupported
    {
        if (entity == null || customer == null)
            return false;
        return !entity.SubjectToAcl || (await settings.LoadSettingAsync<CatalogSettings>()).IgnoreAcl || await AuthorizeAsync(typeof(TEntity).Name, entity.Id, customer);
    }

    public async Task<bool> AuthorizeAsync(string entityTypeName, int entityId, Customer customer)
    {
        var allowed = await records.Table.Where(r => r.EntityId == entityId && r.EntityName == entityTypeName).Select(r => r.CustomerRoleId).ToListAsync();
        return await AuthorizeAsync(customer, allowed);
    }

    public async Task<bool> AuthorizeAsync(Customer customer, IList<int> allowedCustomerRoleIds) =>
        customer != null && (await roles.GetRolesOfAsync(customer)).Any(r => r.Active && allowedCustomerRoleIds.Contains(r.Id));
}
