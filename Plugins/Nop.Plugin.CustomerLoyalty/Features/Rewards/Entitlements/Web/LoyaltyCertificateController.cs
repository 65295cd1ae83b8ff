using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements.Web;

/// <summary>A certificate for the customer whose it is, to show and to print.</summary>
public class LoyaltyCertificateController(Entitlements entitlements, CertificateFactory models, ICustomerService customers, IWorkContext workContext, ISettingService settings) : LoyaltyPublicController
{
    [HttpGet]
    public async Task<IActionResult> Index(string code)
    {
        if (!(await settings.LoadSettingAsync<CustomerLoyaltySettings>()).IsInstalled)
            return NotFound();
        var customer = await workContext.GetCurrentCustomerAsync();
        if (!await customers.IsRegisteredAsync(customer))
            return Challenge();
        return await entitlements.FindAsync(code) is { } row && row.CustomerId == customer.Id ? Page("Entitlements/Certificate", await models.PrepareAsync(row)) : NotFound();
    }
}
