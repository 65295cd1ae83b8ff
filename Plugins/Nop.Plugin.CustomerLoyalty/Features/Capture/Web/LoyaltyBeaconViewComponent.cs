using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Services.Customers;
using Nop.Services.Logging;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Web;

/// <summary>The page's script with its signed token, at the end of the page; nothing where browsing may not be recorded.</summary>
public class LoyaltyBeaconViewComponent(
    IWorkContext workContext,
    IStoreContext storeContext,
    ICustomerService customers,
    BrowsingConsent consent,
    VisitorReader visitor,
    BeaconTokens tokens,
    ILogger logger) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        try
        {
            if (await PrepareAsync() is { } model)
                return View($"{CustomerLoyaltyDefaults.ViewRoot}/Capture/Beacon.cshtml", model);
        }
        catch (Exception failure)
        {
            await logger.ErrorAsync($"Customer Loyalty: page script: {failure.Message}", failure);
        }

        return new ContentViewComponentResult(string.Empty);
    }

    private async Task<BeaconModel?> PrepareAsync()
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        var store = await storeContext.GetCurrentStoreAsync();
        var settings = await tokens.SettingsAsync(store.Id);
        if (!await consent.AllowsAsync(settings, customer, store.Id, HttpContext.Request.Headers))
            return null;
        // Staff who look at the shop as this customer are not this customer.
        if (workContext.OriginalCustomerIfImpersonated is not null)
            return null;

        var customerId = await customers.IsRegisteredAsync(customer) ? customer.Id : 0;
        var page = PageContext.Of(HttpContext);
        var token = tokens.Issue(visitor.Keep(customerId), customerId, store.Id, page.Kind == "product" ? page.Id : 0);
        return token.Length == 0 ? null : new BeaconModel
        {
            Token = token,
            Endpoint = HttpContext.Request.PathBase + CustomerLoyaltyDefaults.BeaconPath,
            Page = page
        };
    }
}
