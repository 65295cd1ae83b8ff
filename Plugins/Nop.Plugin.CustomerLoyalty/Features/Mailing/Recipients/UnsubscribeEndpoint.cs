using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>
/// One click in the mail program (RFC 8058): a POST without cookies, whose signed address is all it needs. Who opens the address instead is
/// shown his preferences, because programs that check links must not unsubscribe anybody.
/// </summary>
public sealed class UnsubscribeEndpoint(CaptureGate gate, RateLimiter limiter)
{
    public async Task PostAsync(HttpContext context)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
        context.Response.Headers.CacheControl = "no-store";
        if (!gate.IsOpen || !RecipientLink.TryOpen(gate.Key, context.Request.RouteValues[PublicMails.Parameter] as string, out var link))
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else if (!limiter.Allows(RateLimiter.KeyOf(context.Connection.RemoteIpAddress), gate.BatchesPerMinutePerAddress))
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        else
            await context.RequestServices.GetRequiredService<MailChoices>().StopAsync(link, "one click");
    }

    public Task GetAsync(HttpContext context)
    {
        context.Response.Redirect($"{context.Request.PathBase}{CustomerLoyaltyDefaults.MailPreferencesPath}/{context.Request.RouteValues[PublicMails.Parameter]}#stop");
        return Task.CompletedTask;
    }
}
