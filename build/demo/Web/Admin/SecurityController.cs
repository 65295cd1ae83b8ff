using Demo.Services;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Caching;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

/// <summary>Who may do what: permissions × customer roles.</summary>
public class SecurityController(
    IRepository<PermissionRecord> permissions,
    IRepository<PermissionRecordCustomerRoleMapping> links,
    ICustomerRoles roles,
    IStaticCacheManager cache,
    INotificationService notifications,
    ILocalizationService texts,
    Nop.Core.IWorkContext work) : AdminController
{
    [HttpGet]
    public IActionResult AccessDenied()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return View();
    }

    [HttpGet]
    [CheckPermission(StandardPermission.Configuration.MANAGE_ACL)]
    public async Task<IActionResult> Permissions()
    {
        var allowed = (await links.Table.ToListAsync()).ToLookup(link => link.PermissionRecordId, link => link.CustomerRoleId);
        var languageId = (await work.GetWorkingLanguageAsync()).Id;
        var lines = new List<PermissionLine>();
        foreach (var permission in await permissions.Table.OrderBy(row => row.Category).ThenBy(row => row.Name).ToListAsync())
        {
            var name = await texts.GetResourceAsync($"Security.Permission.{permission.SystemName}", languageId, logIfNotFound: false, defaultValue: permission.Name, returnEmptyIfNotFound: true);
            lines.Add(new PermissionLine(permission.Id, string.IsNullOrEmpty(name) ? permission.Name : name, permission.SystemName, permission.Category, allowed[permission.Id].ToHashSet()));
        }
        return View(new PermissionMatrix(lines, [.. (await roles.GetAllAsync()).Select(role => new KeyValuePair<int, string>(role.Id, role.Name))]));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_ACL)]
    public async Task<IActionResult> Permissions(List<string> allow)
    {
        var wanted = allow.Select(Parse).Where(pair => pair is not null).Select(pair => pair!.Value).ToHashSet();
        var current = await links.Table.ToListAsync();
        foreach (var link in current.Where(link => !wanted.Remove((link.PermissionRecordId, link.CustomerRoleId))))
            await links.DeleteAsync(link);
        foreach (var (permissionId, roleId) in wanted)
            await links.InsertAsync(new PermissionRecordCustomerRoleMapping { PermissionRecordId = permissionId, CustomerRoleId = roleId });

        await cache.ClearAsync();
        notifications.SuccessNotification(await texts.GetResourceAsync("Admin.Configuration.ACL.Updated"));
        return RedirectToAction("Permissions");
    }

    private static (int PermissionId, int RoleId)? Parse(string pair)
    {
        var parts = pair.Split('-');
        return parts.Length == 2 && int.TryParse(parts[0], out var permissionId) && int.TryParse(parts[1], out var roleId) ? (permissionId, roleId) : null;
    }
}
