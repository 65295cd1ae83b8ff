using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Services.Customers;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Web;

/// <summary>The page's script with its signed token, at the end of the page; nothing where browsing may not be recorded.</summary>
public class LoyaltyBeaconViewComponent(
    IWorkContext workContext,
    IStoreContext storeContext,
    ICustomerService customers,
    BrowsingConsent consent,
    VisitorReader visitor,
    BeaconTokens tokens) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        var store = await storeContext.GetCurrentStoreAsync();
        var settings = await tokens.SettingsAsync(store.Id);
        if (!await consent.AllowsAsync(settings, customer, store.Id, HttpContext.Request.Headers))
            return new ContentViewComponentResult(string.Empty);

        var customerId = await customers.IsRegisteredAsync(customer) ? customer.Id : 0;
        var page = PageContext.Of(HttpContext);
        return View($"{CustomerLoyaltyDefaults.ViewRoot}/Capture/Beacon.cshtml", new BeaconModel
        {
            Token = tokens.Issue(visitor.Keep(customerId), customerId, store.Id),
            Endpoint = HttpContext.Request.PathBase + CustomerLoyaltyDefaults.BeaconPath,
            Page = page
        });
    }
}
