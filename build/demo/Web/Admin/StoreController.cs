using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class StoreController(IStoreService stores) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.Configuration.MANAGE_STORES)]
    public IActionResult List() => Grid(new GridPage("Admin.Configuration.Stores", "Stores", "~/Admin/Store/StoreList")
    {
        Columns =
        [
            Columns.Text("Name", "Admin.Configuration.Stores.Fields.Name"),
            Columns.Text("Url", "Admin.Configuration.Stores.Fields.Url"),
            Columns.Text("Hosts", "Admin.Configuration.Stores.Fields.Hosts"),
            Columns.Number("DisplayOrder", "Admin.Configuration.Stores.Fields.DisplayOrder")
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_STORES)]
    public async Task<IActionResult> StoreList(GridRequest request) =>
        GridData(request, (await stores.GetAllStoresAsync()).Select(store => new { store.Id, store.Name, store.Url, store.Hosts, store.DisplayOrder }).ToList());
}
