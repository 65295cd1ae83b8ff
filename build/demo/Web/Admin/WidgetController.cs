using Demo.Host;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Cms;
using Nop.Services.Cms;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class WidgetController(
    IPluginLifecycle lifecycle,
    IWidgetPluginManager widgets,
    ISettingService settings,
    ILocalizationService texts) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.Configuration.MANAGE_WIDGETS)]
    public IActionResult List() => Grid(new GridPage("Admin.ContentManagement.Widgets", "Widgets", "~/Admin/Widget/WidgetList")
    {
        NoteKey = "Admin.ContentManagement.Widgets.Note",
        Columns =
        [
            Columns.Text("FriendlyName", "Admin.ContentManagement.Widgets.Fields.FriendlyName"),
            Columns.Text("SystemName", "Admin.ContentManagement.Widgets.Fields.SystemName"),
            Columns.Text("Zones", "Admin.ContentManagement.Widgets.Fields.Zones"),
            Columns.Yes("IsActive", "Admin.ContentManagement.Widgets.Fields.IsActive"),
            Columns.Actions()
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_WIDGETS)]
    public async Task<IActionResult> WidgetList(GridRequest request)
    {
        var result = new List<object>();
        foreach (var descriptor in lifecycle.Plugins.Where(plugin => plugin.Installed))
        {
            var widget = await widgets.LoadPluginBySystemNameAsync(descriptor.SystemName);
            if (widget is null || widget.HideInWidgetList)
                continue;

            var active = widgets.IsPluginActive(widget);
            result.Add(new
            {
                descriptor.FriendlyName,
                descriptor.SystemName,
                Zones = string.Join(", ", await widget.GetWidgetZonesAsync()),
                IsActive = active,
                Actions = new[] { new RowAction(await texts.GetResourceAsync(active ? "Admin.ContentManagement.Widgets.Deactivate" : "Admin.ContentManagement.Widgets.Activate"), Url.Action("Switch", new { id = descriptor.SystemName, active = !active })!) }
            });
        }
        return GridData(request, result);
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_WIDGETS)]
    public async Task<IActionResult> Switch(string id, bool active)
    {
        var saved = await settings.LoadSettingAsync<WidgetSettings>();
        saved.ActiveWidgetSystemNames ??= [];
        saved.ActiveWidgetSystemNames.RemoveAll(name => name == id);
        if (active)
            saved.ActiveWidgetSystemNames.Add(id);
        await settings.SaveSettingAsync(saved);
        return RedirectToAction("List");
    }
}
