using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public class LoyaltyCustomerController(CustomerListModelFactory lists, CustomerListChoices choices, CustomerPageModelFactory pages, CustomerExport export, CustomerAccess access) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> List(CustomerListSearchModel searchModel)
    {
        var model = await lists.SearchAsync(searchModel);
        await choices.AddAsync(model);
        return Page("Customers/List", model);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Rows(CustomerListSearchModel searchModel) => Json(await lists.ListAsync(searchModel));

    /// <summary>The list as filtered, all pages of it.</summary>
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Csv(CustomerListSearchModel searchModel) => Download(await export.WriteAsync(searchModel.ToQuery(), TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Xlsx(CustomerListSearchModel searchModel) => Download(await export.WriteAsync(searchModel.ToQuery(), TableFormat.Xlsx));

    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Index(int id)
    {
        if (!await access.MaySeeAsync(id))
            return AccessDeniedView();
        return await pages.PageAsync(id) is { } model ? Page("Customers/Index", model) : RedirectToAction(nameof(List));
    }
}
