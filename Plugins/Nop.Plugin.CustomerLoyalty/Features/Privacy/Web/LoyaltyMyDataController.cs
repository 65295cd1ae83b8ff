using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Privacy.Web;

/// <summary>What we keep about the customer who is logged in, for him to see and to take away.</summary>
public class LoyaltyMyDataController(
    CustomerDownload download, RateLimiter limiter, ICustomerService customers, IWorkContext workContext, ILocalizationService localization, INotificationService notifications) : LoyaltyPublicController
{
    private const int PerMinute = 2;
    private const uint Downloads = 0x444F_574E;

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (await CustomerAsync() is not (> 0 and var customerId))
            return Challenge();
        return Page("Privacy/MyData", new MyDataModel(
            [.. (await download.TablesAsync(customerId)).Select(table => new MyDataLine(table.Name, table.Rows.Count))]));
    }

    [HttpPost]
    public async Task<IActionResult> Download()
    {
        if (await CustomerAsync() is not (> 0 and var customerId))
            return Challenge();
        if (limiter.Allows((UInt128)customerId << 32 | Downloads, PerMinute))
            return File(await download.WriteAsync(customerId), "application/zip", "my-data.zip");
        notifications.WarningNotification(await localization.GetResourceAsync("Plugins.Misc.CustomerLoyalty.MyData.TooOften"));
        return RedirectToAction(nameof(Index));
    }

    /// <summary>0 for somebody who is not logged in, and for staff who look at the shop as a customer.</summary>
    private async Task<int> CustomerAsync()
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        return workContext.OriginalCustomerIfImpersonated is null && await customers.IsRegisteredAsync(customer) ? customer.Id : 0;
    }
}
