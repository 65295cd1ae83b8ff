namespace Nop.Services.Security;

public interface IPermissionService
{
    Task DeletePermissionAsync(string permissionSystemName);

    Task InsertPermissionsAsync();

    Task<bool> AuthorizeAsync(string permissionRecordSystemName);
}
