using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Web;

/// <summary>What the shop tells everybody of a month: 'you said, we did', in its own words.</summary>
public class LoyaltyFeedbackPageController(PublicMonths months, IStoreContext stores, ISettingService settings, RateLimiter limiter) : LoyaltyPublicController
{
    private const int PerMinute = 60;

    /// <summary>Counts these calls apart from others.</summary>
    private const int FeedbackCalls = 0x4645_4544;

    /// <param name="month">yyyy-MM; none for the latest.</param>
    [HttpGet]
    public async Task<IActionResult> Index(string? month)
    {
        if (!limiter.Allows(RateLimiter.KeyOf(HttpContext.Connection.RemoteIpAddress) ^ FeedbackCalls, PerMinute))
            return StatusCode(429);
        var wanted = FeedbackMonth.Read(month)?.Number ?? 0;
        if (!string.IsNullOrEmpty(month) && wanted == 0 || !(await settings.LoadSettingAsync<CustomerLoyaltySettings>()).IsInstalled)
            return NotFound();
        return await months.FindAsync((await stores.GetCurrentStoreAsync()).Id, wanted) is { } page ? Page("Feedback/Public", page) : NotFound();
    }
}
