using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Callers;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>What a telephone system opens without a login: its key says for whom. Whoever has none learns nothing, not even whether there is such a customer.</summary>
public class LoyaltyCallController(CallerCardFactory cards, CallerKeys keys, RateLimiter limiter) : LoyaltyPublicController
{
    private const int PerMinute = 60;
    private const uint Calls = 0x4341_4C4C;

    /// <param name="id">Of a customer, chosen among several.</param>
    [HttpGet]
    public async Task<IActionResult> Index(string? key, string? phone, string? email, int id = 0)
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (!limiter.Allows(RateLimiter.KeyOf(HttpContext.Connection.RemoteIpAddress) ^ Calls, PerMinute))
            return StatusCode(429);
        if (await keys.OpenAsync(key) is not { } agent)
            return NotFound();
        ViewData["Key"] = key;
        return Page("Contacts/Call", await cards.PrepareAsync(agent, phone, email, id));
    }
}
