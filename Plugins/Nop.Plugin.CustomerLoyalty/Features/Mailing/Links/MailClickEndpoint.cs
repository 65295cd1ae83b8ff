using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

/// <summary>Leads a reader from a mail to the address that was signed for it and to no other; anything mangled or forged leads to the shop.</summary>
public sealed class MailClickEndpoint(CaptureGate gate, RateLimiter limiter, TimeProvider clock)
{
    private const int LongestAddress = 4000;

    public async Task HandleAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        var target = $"{context.Request.PathBase}/";
        if (gate.IsOpen && AddressIn(context.Request) is { } address
            && ClickLink.TryOpen(gate.Key, context.Request.RouteValues[PublicMails.Parameter] as string, address, out var link) && MailLinks.IsWeb(address))
        {
            target = address;
            if (limiter.Allows(RateLimiter.KeyOf(context.Connection.RemoteIpAddress), gate.BatchesPerMinutePerAddress) && link.ActionId > 0)
                await context.RequestServices.GetRequiredService<MailClickStore>().AddAsync(link, address, clock.GetUtcNow().UtcDateTime, PrivacySignals.LooksAutomatic(context.Request));
        }

        context.Response.Redirect(target);
    }

    private static string? AddressIn(HttpRequest request)
    {
        var text = request.Query["u"].ToString();
        if (text.Length is 0 or > LongestAddress || !Base64Url.IsValid(text))
            return null;
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
    }
}
