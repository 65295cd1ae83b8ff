using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>
/// One click in the mail program (RFC 8058): a POST without cookies, whose signed address is all it needs. Who opens the address instead is
/// shown his preferences, because programs that check links must not unsubscribe anybody.
/// </summary>
public sealed class UnsubscribeEndpoint(CaptureGate gate, RateLimiter limiter)
{
    public Task PostAsync(HttpContext context) => BareStatus.AnswerAsync(context, () => StopAsync(context));

    public Task GetAsync(HttpContext context)
    {
        context.Response.Redirect($"{context.Request.PathBase}{CustomerLoyaltyDefaults.MailPreferencesPath}/{context.Request.RouteValues[PublicMails.Parameter]}#stop");
        return Task.CompletedTask;
    }

    private async Task<int> StopAsync(HttpContext context)
    {
        if (!gate.IsOpen || !RecipientLink.TryOpen(gate.Key, context.Request.RouteValues[PublicMails.Parameter] as string, out var link))
            return StatusCodes.Status403Forbidden;
        if (!limiter.Allows(RateLimiter.KeyOf(context.Connection.RemoteIpAddress), gate.BatchesPerMinutePerAddress))
            return StatusCodes.Status429TooManyRequests;
        await context.RequestServices.GetRequiredService<MailChoices>().StopAsync(link, "one click");
        return StatusCodes.Status200OK;
    }
}
