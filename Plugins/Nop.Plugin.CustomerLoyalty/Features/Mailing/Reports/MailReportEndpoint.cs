using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Reports;

/// <summary>Takes bounces and complaints from a mail service: a signed POST of <c>{"events":[{"type":"bounce","email":"…","status":"5.1.1","reason":"…"}]}</c>.</summary>
public sealed class MailReportEndpoint(CaptureGate gate, RateLimiter limiter, TimeProvider clock)
{
    private const int LongestBody = 256 * 1024;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8 };

    public Task HandleAsync(HttpContext context) => BareStatus.AnswerAsync(context, () => ReceiveAsync(context));

    private async Task<int> ReceiveAsync(HttpContext context)
    {
        if (!gate.IsOpen)
            return StatusCodes.Status410Gone;
        if (!limiter.Allows(RateLimiter.KeyOf(context.Connection.RemoteIpAddress), gate.BatchesPerMinutePerAddress))
            return StatusCodes.Status429TooManyRequests;
        if (context.Request.ContentLength is not (> 0 and <= LongestBody))
            return StatusCodes.Status413PayloadTooLarge;

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        if (!ReportKey.IsGenuine(gate.Key, context.Request.Headers["X-Loyalty-Signature"], body.ToArray(), clock.GetUtcNow()))
            return StatusCodes.Status403Forbidden;
        if (Read(body.ToArray()) is not { } reports)
            return StatusCodes.Status422UnprocessableEntity;
        await context.RequestServices.GetRequiredService<MailReports>().TakeAsync(reports);
        return StatusCodes.Status204NoContent;
    }

    /// <summary>Null for what is not the documented form; an event of a type that is not known is passed over.</summary>
    public static IReadOnlyList<DeliveryReport>? Read(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("events", out var events) || events.ValueKind != JsonValueKind.Array)
                return null;
            return [.. events.EnumerateArray().Select(ReportOf).OfType<DeliveryReport>()];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static DeliveryReport? ReportOf(JsonElement one)
    {
        var email = TextOf(one, "email");
        DeliveryReportKind? kind = TextOf(one, "type") switch
        {
            "bounce" => DeliveryReportKind.HardBounce,
            "soft-bounce" => DeliveryReportKind.SoftBounce,
            "complaint" => DeliveryReportKind.Complaint,
            "delivered" => DeliveryReportKind.Delivered,
            _ => null
        };
        return kind is { } known && MailAddress.IsUsable(email) ? new DeliveryReport(known, MailAddress.Normal(email), TextOf(one, "status"), MimeHeader.Clean(TextOf(one, "reason"))) : null;
    }

    private static string TextOf(JsonElement one, string name) =>
        one.ValueKind == JsonValueKind.Object && one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;
}
