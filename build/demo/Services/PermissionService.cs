using Nop.Core;
using Nop.Core.Caching;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Services.Localization;
using Nop.Services.Security;

namespace Demo.Services;

public sealed class PermissionService(
    IRepository<PermissionRecord> records,
    IRepository<PermissionRecordCustomerRoleMapping> mappings,
    IEnumerable<IPermissionConfigManager> configurations,
    ICustomerRoles roles,
    ILocalizationService texts,
    IWorkContext workContext,
    IStaticCacheManager cache) : IPermissionService
{
    private static readonly CacheKey Key = new("Demo.permission.all") { CacheTime = 1 };

    public async Task<bool> AuthorizeAsync(string permissionRecordSystemName) =>
        await AuthorizeAsync(permissionRecordSystemName, await workContext.GetCurrentCustomerAsync());

    public async Task<bool> AuthorizeAsync(string permissionRecordSystemName, Customer customer)
    {
        if (string.IsNullOrEmpty(permissionRecordSystemName))
            return false;

        var granted = await cache.GetAsync(Key, LoadAsync);
        return (await roles.GetRolesOfAsync(customer)).Any(r => r.Active && granted.Contains((permissionRecordSystemName.ToLowerInvariant(), r.Id)));
    }

    public async Task InsertPermissionsAsync()
    {
        var known = (await records.Table.Select(r => r.SystemName).ToListAsync()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var added = configurations.SelectMany(c => c.AllConfigs).Where(p => known.Add(p.SystemName)).ToList();
        foreach (var permission in added)
            await InsertAsync(permission);
        if (added.Count == 0)
            return;

        await texts.AddOrUpdateLocaleResourceAsync(added.ToDictionary(p => $"Security.Permission.{p.SystemName}", p => p.Name));
        await cache.RemoveAsync(Key);
    }

    public async Task DeletePermissionAsync(string permissionSystemName)
    {
        if (await records.Table.FirstOrDefaultAsync(r => r.SystemName == permissionSystemName) is { } record)
        {
            await mappings.DeleteAsync(m => m.PermissionRecordId == record.Id);
            await texts.DeleteLocaleResourcesAsync($"Security.Permission.{permissionSystemName}");
            await records.DeleteAsync(record);
        }

        await cache.RemoveAsync(Key);
    }

    public async Task<IList<PermissionRecord>> GetAllPermissionRecordsAsync() => await records.Table.OrderBy(record => record.Name).ToListAsync();

    public async Task<IList<PermissionRecordCustomerRoleMapping>> GetMappingByPermissionRecordIdAsync(int permissionId) =>
        await mappings.Table.Where(mapping => mapping.PermissionRecordId == permissionId).ToListAsync();

    public async Task InsertPermissionMappingAsync(int customerRoleId, params string[] permissions)
    {
        foreach (var record in (await records.Table.ToListAsync()).Where(record => permissions.Contains(record.SystemName, StringComparer.OrdinalIgnoreCase)))
            await mappings.InsertAsync(new PermissionRecordCustomerRoleMapping { PermissionRecordId = record.Id, CustomerRoleId = customerRoleId });
        await cache.RemoveAsync(Key);
    }

    private async Task InsertAsync(PermissionConfig permission)
    {
        var record = new PermissionRecord { Name = permission.Name, SystemName = permission.SystemName, Category = permission.Category };
        await records.InsertAsync(record);
        foreach (var name in permission.DefaultCustomerRoles)
            if (await roles.GetBySystemNameAsync(name) is { } role)
                await mappings.InsertAsync(new PermissionRecordCustomerRoleMapping { PermissionRecordId = record.Id, CustomerRoleId = role.Id });
    }

    private async Task<HashSet<(string, int)>> LoadAsync()
    {
        var query = from record in records.Table
                    join mapping in mappings.Table on record.Id equals mapping.PermissionRecordId
                    select new { record.SystemName, mapping.CustomerRoleId };
        return [.. (await query.ToListAsync()).Select(p => (p.SystemName.ToLowerInvariant(), p.CustomerRoleId))];
    }
}
