using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Web;

public class LoyaltyTimelineController(TimelineModelFactory models, CustomerAccess access) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.TimelineView)]
    public IActionResult List()
    {
        var search = new CustomerSearchModel();
        search.SetGridPageSize();
        return Page("Timeline/List", search);
    }

    /// <param name="searchModel">Never "search": the grid posts search[value], and the model would be looked for under that name.</param>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.TimelineView)]
    public async Task<IActionResult> List(CustomerSearchModel searchModel) => Json(await models.CustomersAsync(searchModel, await access.OnlyOfAsync()));

    [CheckPermission(LoyaltyPermissions.TimelineView)]
    public async Task<IActionResult> Customer(TimelineModel filter, int id)
    {
        if (!await access.MaySeeAsync(id))
            return AccessDeniedView();
        filter.CustomerId = id;
        return await models.TimelineAsync(filter) is { } model ? Page("Timeline/Customer", model) : RedirectToAction(nameof(List));
    }

    /// <summary>The next stretch of the time line as HTML.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.TimelineView)]
    public async Task<IActionResult> Older(TimelineModel filter, int id, int pageIndex)
    {
        if (!await access.MaySeeAsync(id))
            return AccessDeniedView();
        filter.CustomerId = id;
        return PartialView($"{CustomerLoyaltyDefaults.ViewRoot}/Timeline/_Page.cshtml", await models.PageAsync(filter, pageIndex));
    }
}
