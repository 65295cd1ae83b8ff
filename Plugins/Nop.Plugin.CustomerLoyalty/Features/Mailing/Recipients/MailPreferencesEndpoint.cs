using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>The page on which a reader says which mails he gets. The signed link in its address is his right to: no login, no cookie.</summary>
public sealed class MailPreferencesEndpoint(CaptureGate gate, RateLimiter limiter)
{
    private const int LongestForm = 4096;

    public async Task HandleAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        var choices = context.RequestServices.GetRequiredService<MailChoices>();
        if (!gate.IsOpen || !limiter.Allows(RateLimiter.KeyOf(context.Connection.RemoteIpAddress), gate.BatchesPerMinutePerAddress)
            || !RecipientLink.TryOpen(gate.Key, context.Request.RouteValues[PublicMails.Parameter] as string, out var link)
            || await choices.FindAsync(link) is null)
        {
            // A link that is not genuine tells nothing, not even whether there is such a customer.
            response.Redirect($"{context.Request.PathBase}/");
            return;
        }

        var said = HttpMethods.IsPost(context.Request.Method) ? await SaveAsync(context.Request, choices, link) : string.Empty;
        var (customer, choice) = (await choices.FindAsync(link))!.Value;
        response.ContentType = "text/html; charset=utf-8";
        await response.WriteAsync(await context.RequestServices.GetRequiredService<MailPreferencesPage>().WriteAsync(customer, link.StoreId, choice, said));
    }

    /// <summary>Returns the name of the text that says what was done.</summary>
    private static async Task<string> SaveAsync(HttpRequest request, MailChoices choices, RecipientLink link)
    {
        if (request.ContentLength is not (> 0 and <= LongestForm) || !request.HasFormContentType)
            return string.Empty;
        var form = await request.ReadFormAsync();
        switch (form["do"].ToString())
        {
            case "stop":
                await choices.StopAsync(link, "preference page");
                return "Stopped";
            case "again":
                return await choices.BeginAgainAsync(link) ? "Begun" : "CannotBegin";
            case "save":
                await choices.SaveAsync(link, [.. form["topic"].OfType<string>()],
                    int.TryParse(form["days"].ToString(), out var days) ? days : 0, int.TryParse(form["pause"].ToString(), out var pause) ? pause : -1);
                return "Saved";
            default:
                return string.Empty;
        }
    }
}
