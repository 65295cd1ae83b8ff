using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;

namespace Nop.Services.Security;

public interface IPermissionService
{
    Task DeletePermissionAsync(string permissionSystemName);

    Task InsertPermissionMappingAsync(int customerRoleId, params string[] permissions);

    Task InsertPermissionsAsync();

    Task<IList<PermissionRecord>> GetAllPermissionRecordsAsync();

    Task<IList<PermissionRecordCustomerRoleMapping>> GetMappingByPermissionRecordIdAsync(int permissionId);

    Task<bool> AuthorizeAsync(string permissionRecordSystemName);

    Task<bool> AuthorizeAsync(string permissionRecordSystemName, Customer customer);
}
