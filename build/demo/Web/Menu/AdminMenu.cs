using Nop.Core.Events;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;

namespace Demo.Web.Menu;

/// <summary>The menu of the back office: the demo's own entries, then what plugins add, then what the user may see.</summary>
public class AdminMenu(
    ILocalizationService texts,
    IPermissionService permissions,
    IEventPublisher events,
    LinkGenerator links,
    IHttpContextAccessor http) : IAdminMenu
{
    private AdminMenuItem? _root;

    public async Task<AdminMenuItem> GetRootNodeAsync(bool showHidden = false)
    {
        if (_root is not null)
            return _root;

        var root = new AdminMenuItem { SystemName = "Home", Title = await texts.GetResourceAsync("Admin.Dashboard") };
        foreach (var entry in AdminMenuEntries.All)
            root.ChildNodes.Add(await ItemAsync(entry));

        await events.PublishAsync(new AdminMenuCreatedEvent(this, root));
        if (!showHidden)
            foreach (var item in root.ChildNodes)
                await HideForbiddenAsync(item);
        return _root = root;
    }

    public string GetMenuItemUrl(string controllerName, string actionName) =>
        (http.HttpContext is { } context
            ? links.GetPathByAction(context, actionName, controllerName, new { area = AreaNames.ADMIN })
            : null) ?? $"/{AreaNames.ADMIN}/{controllerName}/{actionName}";

    private async Task<AdminMenuItem> ItemAsync(AdminMenuEntry entry)
    {
        var item = new AdminMenuItem
        {
            SystemName = entry.SystemName,
            Title = await texts.GetResourceAsync(entry.TitleKey),
            IconClass = entry.Icon
        };
        if (entry.Controller is not null)
            item.Url = GetMenuItemUrl(entry.Controller, entry.Action);
        if (entry.Permission is not null)
            item.PermissionNames = [entry.Permission];
        foreach (var child in entry.Children)
            item.ChildNodes.Add(await ItemAsync(child));
        return item;
    }

    private async Task HideForbiddenAsync(AdminMenuItem item)
    {
        foreach (var child in item.ChildNodes)
            await HideForbiddenAsync(child);

        item.Visible = item.Visible && await IsAllowedAsync(item)
            && (!string.IsNullOrEmpty(item.Url) || item.ChildNodes.Any(child => child.Visible));
    }

    private async Task<bool> IsAllowedAsync(AdminMenuItem item)
    {
        if (item.PermissionNames is not { Count: > 0 } names)
            return true;

        foreach (var name in names.Distinct())
            if (await permissions.AuthorizeAsync(name))
                return true;
        return false;
    }
}
