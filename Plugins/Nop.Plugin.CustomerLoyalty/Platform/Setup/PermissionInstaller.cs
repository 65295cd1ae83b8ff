using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>Our permissions and who has them from the beginning.</summary>
public class PermissionInstaller(IPermissionService permissions)
{
    /// <summary>Until there were owners, whoever saw customers saw all of them; roles that did keep on doing so.</summary>
    private static readonly string[] SawAll = [LoyaltyPermissions.CustomersView, LoyaltyPermissions.TimelineView, LoyaltyPermissions.SegmentsView];

    /// <summary>Adds those that are missing; returns their names.</summary>
    public async Task<IReadOnlyList<string>> AddMissingAsync()
    {
        var before = (await permissions.GetAllPermissionRecordsAsync()).Select(record => record.SystemName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        await permissions.InsertPermissionsAsync();
        if (!before.Contains(LoyaltyPermissions.CustomersViewAll) && SawAll.Any(before.Contains))
            await KeepSeeingAllAsync();
        return [.. LoyaltyPermissions.All.Where(name => !before.Contains(name))];
    }

    public async Task UninstallAsync()
    {
        foreach (var permission in LoyaltyPermissions.All)
            await permissions.DeletePermissionAsync(permission);
    }

    private async Task KeepSeeingAllAsync()
    {
        var records = (await permissions.GetAllPermissionRecordsAsync()).ToLookup(record => record.SystemName, StringComparer.OrdinalIgnoreCase);
        var have = await RolesAsync([LoyaltyPermissions.CustomersViewAll]);
        foreach (var roleId in (await RolesAsync(SawAll)).Except(have))
            await permissions.InsertPermissionMappingAsync(roleId, LoyaltyPermissions.CustomersViewAll);

        async Task<HashSet<int>> RolesAsync(IEnumerable<string> names)
        {
            var roles = new HashSet<int>();
            foreach (var record in names.SelectMany(name => records[name]))
                roles.UnionWith((await permissions.GetMappingByPermissionRecordIdAsync(record.Id)).Select(mapping => mapping.CustomerRoleId));
            return roles;
        }
    }
}
