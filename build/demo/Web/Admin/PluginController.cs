using Demo.Host;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Cms;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.Plugins;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class PluginController(
    IPluginLifecycle lifecycle,
    IWidgetPluginManager widgets,
    INotificationService notifications,
    ILocalizationService texts) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public IActionResult List() => Grid(new GridPage("Admin.Configuration.Plugins.Local", "Local plugins", "~/Admin/Plugin/PluginList")
    {
        Columns =
        [
            Columns.Text("Group", "Admin.Configuration.Plugins.Fields.Group", "110"),
            Columns.Text("FriendlyName", "Admin.Configuration.Plugins.Fields.FriendlyName"),
            Columns.Text("SystemName", "Admin.Configuration.Plugins.Fields.SystemName"),
            Columns.Text("Version", "Admin.Configuration.Plugins.Fields.Version", "90"),
            Columns.Text("Author", "Admin.Configuration.Plugins.Fields.Author"),
            Columns.Yes("Installed", "Admin.Configuration.Plugins.Fields.Installed"),
            Columns.Actions("220")
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public async Task<IActionResult> PluginList(GridRequest request)
    {
        var result = new List<object>();
        foreach (var plugin in lifecycle.Plugins.OrderBy(plugin => plugin.DisplayOrder))
            result.Add(new { plugin.Group, plugin.FriendlyName, plugin.SystemName, plugin.Version, plugin.Author, plugin.Installed, Actions = await ActionsAsync(plugin) });
        return GridData(request, result);
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public Task<IActionResult> Install(string id) => ChangeAsync(() => lifecycle.InstallAsync(id), "Admin.Configuration.Plugins.Installed");

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public Task<IActionResult> Uninstall(string id) => ChangeAsync(() => lifecycle.UninstallAsync(id), "Admin.Configuration.Plugins.Uninstalled");

    private async Task<IActionResult> ChangeAsync(Func<Task> change, string doneKey)
    {
        try
        {
            await change();
            notifications.SuccessNotification(await texts.GetResourceAsync(doneKey));
        }
        catch (Exception refused)
        {
            notifications.ErrorNotification(refused.Message);
        }
        return RedirectToAction("List");
    }

    private async Task<List<RowAction>> ActionsAsync(PluginDescriptor plugin)
    {
        if (!plugin.Installed)
            return [new(await texts.GetResourceAsync("Admin.Configuration.Plugins.Install"), Url.Action("Install", new { id = plugin.SystemName })!, "btn btn-success btn-sm")];

        var actions = new List<RowAction>();
        var page = (await widgets.LoadPluginBySystemNameAsync(plugin.SystemName))?.GetConfigurationPageUrl();
        if (!string.IsNullOrEmpty(page))
            actions.Add(new RowAction(await texts.GetResourceAsync("Admin.Configuration.Plugins.Configure"), page) { Post = false });
        actions.Add(new RowAction(
            await texts.GetResourceAsync("Admin.Configuration.Plugins.Uninstall"),
            Url.Action("Uninstall", new { id = plugin.SystemName })!, "btn btn-danger btn-sm",
            await texts.GetResourceAsync("Admin.Common.AreYouSure")));
        return actions;
    }
}
