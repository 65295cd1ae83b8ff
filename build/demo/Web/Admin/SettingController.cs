using Demo.Domain;
using Demo.Services;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Data;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Framework.Models.DataTables;
using Nop.Web.Framework.Mvc.Filters;
using Nop.Services.Common;

namespace Demo.Web.Admin;

public class SettingController(
    IRepository<Setting> rows,
    ISettingService settings,
    IStoreService stores,
    IGenericAttributeService attributes,
    ICustomerActivityService activities,
    ILocalizationService texts,
    IWorkContext work) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public IActionResult AllSettings() => Grid(new GridPage("Admin.Configuration.Settings.AllSettings", "All settings", "~/Admin/Setting/SettingList")
    {
        UpdateUrl = "~/Admin/Setting/SettingUpdate",
        Search = [new SearchField("SearchSettingName", "Admin.Configuration.Settings.AllSettings.Fields.Name"), new SearchField("SearchSettingValue", "Admin.Configuration.Settings.AllSettings.Fields.Value")],
        Columns =
        [
            Columns.Text("Name", "Admin.Configuration.Settings.AllSettings.Fields.Name"),
            new ColumnProperty("Value") { Title = "Admin.Configuration.Settings.AllSettings.Fields.Value", Editable = true, EditType = EditType.String },
            Columns.Text("Store", "Admin.Configuration.Settings.AllSettings.Fields.StoreName"),
            new ColumnProperty("Id") { Title = "Admin.Common.Edit", Width = "190", ClassName = NopColumnClassDefaults.Button, Render = new RenderButtonsInlineEdit() }
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> SettingList(GridRequest request, string? searchSettingName, string? searchSettingValue)
    {
        var query = rows.Table;
        if (!string.IsNullOrWhiteSpace(searchSettingName))
        {
            var wanted = searchSettingName.Trim().ToLowerInvariant();
            query = query.Where(setting => setting.Name.ToLower().Contains(wanted));
        }
        if (!string.IsNullOrWhiteSpace(searchSettingValue))
            query = query.Where(setting => setting.Value.Contains(searchSettingValue));

        var names = (await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name);
        names[0] = await texts.GetResourceAsync("Admin.Configuration.Settings.AllSettings.Fields.StoreName.AllStores");
        var page = await query.OrderBy(setting => setting.Name).ThenBy(setting => setting.StoreId).ToPagedListAsync(request.PageIndex, request.PageSize);
        return GridData(request, page, page.Select(setting => new { setting.Id, setting.Name, setting.Value, Store = names.GetValueOrDefault(setting.StoreId, "?") }));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> SettingUpdate(int id, string? value)
    {
        var setting = await rows.GetByIdAsync(id);
        if (setting is null)
            return ErrorJson(await texts.GetResourceAsync("Admin.Common.NotFound"));

        await settings.SetSettingAsync(setting.Name, value ?? "", setting.StoreId);
        await activities.InsertActivityAsync("EditSettings", setting.Name, setting);
        return Json(new { });
    }

    [HttpGet]
    public async Task<IActionResult> ChangeStoreScopeConfiguration(int storeid, string? returnUrl)
    {
        if (storeid == 0 || await stores.GetStoreByIdAsync(storeid) is not null)
            await attributes.SaveAttributeAsync(await work.GetCurrentCustomerAsync(), StoreContext.ScopeAttribute, storeid);
        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl!) : RedirectToAction("Index", "Home");
    }
}
