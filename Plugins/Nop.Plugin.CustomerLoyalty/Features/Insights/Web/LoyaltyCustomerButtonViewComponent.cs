using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;
using Nop.Web.Areas.Admin.Models.Customers;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Web;

/// <summary>The way from nopCommerce's customer page to the time line.</summary>
public class LoyaltyCustomerButtonViewComponent(IPermissionService permissions) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData) =>
        additionalData is CustomerModel { Id: > 0 } customer && await permissions.AuthorizeAsync(LoyaltyPermissions.TimelineView)
            ? View($"{CustomerLoyaltyDefaults.ViewRoot}/Timeline/CustomerButton.cshtml", customer.Id)
            : new ContentViewComponentResult(string.Empty);
}
