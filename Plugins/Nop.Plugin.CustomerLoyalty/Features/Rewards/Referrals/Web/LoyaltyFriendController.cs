using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals.Web;

/// <summary>Somebody follows the link of a customer: the browser remembers it, and he lands in the shop.</summary>
public class LoyaltyFriendController(Referrals referrals, ReferralCookies cookies, RateLimiter limiter, ISettingService settings, ICustomerService customers, IWorkContext workContext) : LoyaltyPublicController
{
    private const int PerMinute = 30;

    [HttpGet]
    public async Task<IActionResult> Index(string code)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (current is { IsInstalled: true, ReferralsEnabled: true } && ReferralCode.IsCode(code) && limiter.Allows(RateLimiter.KeyOf(HttpContext.Connection.RemoteIpAddress), PerMinute)
            && !await customers.IsRegisteredAsync(await workContext.GetCurrentCustomerAsync()) && await referrals.IsKnownAsync(code))
            cookies.Write(ReferralCookies.Friend, code, current.ReferralDays);
        return Redirect("~/");
    }
}
