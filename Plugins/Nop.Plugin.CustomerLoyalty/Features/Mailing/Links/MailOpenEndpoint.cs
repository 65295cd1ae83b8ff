using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

/// <summary>The picture of one pixel that shops may switch on. What it counts is unreliable: mail programs load pictures by themselves, or never.</summary>
public sealed class MailOpenEndpoint(CaptureGate gate)
{
    private static readonly byte[] Pixel = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    public async Task HandleAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (gate.IsOpen && RecipientLink.TryOpen(gate.Key, context.Request.RouteValues[PublicMails.Parameter] as string, out var link) && link.ActionId > 0)
        {
            var facts = context.RequestServices.GetRequiredService<FactRecorder>();
            await facts.RecordAsync(new Fact
            {
                Key = FactKeys.EmailOpened(link.ActionId),
                Kind = FactKind.EmailOpened,
                OccurredOnUtc = facts.Now,
                StoreId = link.StoreId,
                CustomerId = link.CustomerId,
                SubjectId = link.ActionId
            });
        }

        context.Response.ContentType = "image/gif";
        await context.Response.Body.WriteAsync(Pixel);
    }
}
