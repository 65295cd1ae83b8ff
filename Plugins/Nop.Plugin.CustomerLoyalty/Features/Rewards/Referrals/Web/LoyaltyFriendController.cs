using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals.Web;

/// <summary>Somebody follows the link of a customer: the browser remembers it, and he lands in the shop.</summary>
public class LoyaltyFriendController(Referrals referrals, ReferralCookies cookies, RateLimiter limiter, ISettingService settings, ICustomerService customers, IWorkContext workContext, TimeProvider clock) : LoyaltyPublicController
{
    private const int PerMinute = 30;

    /// <summary>Counts these calls apart from others.</summary>
    private const int Invitations = 0x4652_4E44;

    [HttpGet]
    public async Task<IActionResult> Index(string code)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (current is { IsInstalled: true, ReferralsEnabled: true } && ReferralCode.IsCode(code) && limiter.Allows(RateLimiter.KeyOf(HttpContext.Connection.RemoteIpAddress) ^ Invitations, PerMinute)
            && !await customers.IsRegisteredAsync(await workContext.GetCurrentCustomerAsync()) && await referrals.IsKnownAsync(code))
            Remember(code, current);
        return RedirectToRoute("Homepage");
    }

    /// <summary>Who follows the same link again came the first time.</summary>
    private void Remember(string code, CustomerLoyaltySettings current)
    {
        var key = Convert.FromBase64String(current.SigningKey);
        var arrival = ReferralArrival.Open(key, cookies.Read(ReferralCookies.Friend)) is { } known && known.Code == code ? known : new ReferralArrival(code, clock.GetUtcNow().UtcDateTime);
        cookies.Write(ReferralCookies.Friend, arrival.Seal(key), current.ReferralDays);
    }
}
