using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides.Web;

/// <summary>Hands out a file of a guide to who bought what it is for; the signed address is his right to it.</summary>
public class LoyaltyGuideFileController(GuideBuyers buyers, GuideDesk guides, CaptureGate gate, RateLimiter limiter) : LoyaltyPublicController
{
    private const int PerMinute = 60;
    private const uint Files = 0x4649_4C45;

    [HttpGet]
    public async Task<IActionResult> Index(string? token)
    {
        if (!limiter.Allows(RateLimiter.KeyOf(HttpContext.Connection.RemoteIpAddress) ^ Files, PerMinute))
            return StatusCode(429);
        if (!GuideFileLink.TryOpen(gate.Key, token, out var link) || !await buyers.MayReadAsync(link) || await guides.FileAsync(link.FileId) is not { } file)
            return NotFound();
        Response.Headers.CacheControl = "private, no-store";
        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers["X-Robots-Tag"] = "noindex";
        return File(file.Content, file.ContentType, file.Name);
    }
}
