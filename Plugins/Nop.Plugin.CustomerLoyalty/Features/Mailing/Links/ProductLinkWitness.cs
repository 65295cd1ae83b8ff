using Microsoft.AspNetCore.Http;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

/// <summary>A link to a product in one of our mails is also a click in that mail: one address counts both.</summary>
public class ProductLinkWitness(CaptureGate gate, RateLimiter limiter, MailClickStore clicks, TimeProvider clock) : IMailLinkWitness
{
    public async Task SawAsync(HttpContext context, string link, string target)
    {
        if (ClickLink.TryOpen(gate.Key, context.Request.Query[PublicMails.Mail].ToString(), link, out var mail) && mail.ActionId > 0
            && limiter.Allows(RateLimiter.KeyOf(context.Connection.RemoteIpAddress), gate.BatchesPerMinutePerAddress))
            await clicks.AddAsync(mail, target, clock.GetUtcNow().UtcDateTime, PrivacySignals.LooksAutomatic(context.Request));
    }
}
