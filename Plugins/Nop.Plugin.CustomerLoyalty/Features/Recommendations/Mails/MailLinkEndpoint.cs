using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>
/// Where the links of mails lead. The reader always lands in this shop: at the product, or at the home page when the link is
/// mangled or old or the product is gone; the link itself names no address, so it can lead nowhere else. Programs that check mails
/// are not counted: they do not say that they are browsers, fetch ahead, ask for the head only, or follow many links at once.
/// </summary>
public sealed class MailLinkEndpoint(CaptureGate gate, RateLimiter limiter, TimeProvider clock)
{
    public const string Parameter = "link";

    /// <summary>Of one mail: nobody opens more products than that within a minute.</summary>
    private const int ClicksPerMinute = 3;

    /// <summary>Mail servers look into a mail at once, readers do not.</summary>
    private static readonly TimeSpan Delivery = TimeSpan.FromSeconds(5);

    public async Task HandleAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        var target = "/";
        if (gate.IsOpen && MailLink.TryOpen(gate.Key, context.Request.RouteValues[Parameter] as string, clock.GetUtcNow(), out var link))
        {
            target = await context.RequestServices.GetRequiredService<MailTargets>().OfAsync(link);
            if (link.Mail > 0 && LooksLikeAReader(context.Request, link))
                await context.RequestServices.GetRequiredService<MailClicks>().CountAsync(link);
            foreach (var witness in context.RequestServices.GetServices<IMailLinkWitness>())
                await witness.SawAsync(context, (string)context.Request.RouteValues[Parameter]!, target);
        }

        context.Response.Redirect($"{context.Request.PathBase}{target}");
    }

    private bool LooksLikeAReader(HttpRequest request, MailLink link) =>
        !PrivacySignals.LooksAutomatic(request)
        && clock.GetUtcNow() - link.MadeAt >= Delivery
        && limiter.Allows(RateLimiter.KeyOf(request.HttpContext.Connection.RemoteIpAddress), gate.BatchesPerMinutePerAddress)
        && limiter.Allows((UInt128)link.Mail << 64 | 1, ClicksPerMinute);
}
