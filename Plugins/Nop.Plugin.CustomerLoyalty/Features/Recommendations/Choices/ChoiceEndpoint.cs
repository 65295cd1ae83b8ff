using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Choices;

/// <summary>
/// Takes what shoppers say of blocks: lines <c>token</c>, <c>dismiss</c> | <c>off</c> | <c>on</c>, product number. Like the endpoint
/// for browsing it answers with a bare status and never with 400 or 404, which nopCommerce logs and makes a page for.
/// </summary>
public sealed class ChoiceEndpoint(CaptureGate gate, RateLimiter limiter, TimeProvider clock)
{
    private const int LongestBody = 512;
    private const int PerMinute = 30;

    public Task HandleAsync(HttpContext context) => BareStatus.AnswerAsync(context, () => ReceiveAsync(context));

    private async Task<int> ReceiveAsync(HttpContext context)
    {
        if (!gate.IsOpen)
            return StatusCodes.Status410Gone;
        if (!limiter.Allows(RateLimiter.KeyOf(context.Connection.RemoteIpAddress), gate.BatchesPerMinutePerAddress))
            return StatusCodes.Status429TooManyRequests;
        if (context.Request.ContentLength is not (> 0 and <= LongestBody))
            return StatusCodes.Status413PayloadTooLarge;

        using var reader = new StreamReader(context.Request.Body);
        var lines = (await reader.ReadToEndAsync(context.RequestAborted)).Split('\n');
        if (lines.Length is < 2 or > 3)
            return StatusCodes.Status422UnprocessableEntity;
        if (!ChoiceToken.TryOpen(gate.Key, lines[0], clock.GetUtcNow(), out var token))
            return StatusCodes.Status403Forbidden;
        // Tokens are free to be had with a page; what limits one person's choices is who he is.
        var who = token.CustomerId > 0 ? (UInt128)token.CustomerId : RateLimiter.KeyOf(token.VisitorId);
        if (!limiter.Allows(~who, PerMinute))
            return StatusCodes.Status429TooManyRequests;

        var choices = context.RequestServices.GetRequiredService<ShopperChoices>();
        switch (lines[1])
        {
            case "off" or "on":
                await choices.SetPersonalAsync(token, lines[1] == "on");
                return StatusCodes.Status204NoContent;
            case "dismiss" when lines.Length == 3 && int.TryParse(lines[2], NumberStyles.None, CultureInfo.InvariantCulture, out var product) && product > 0:
                await choices.DismissAsync(token, product);
                return StatusCodes.Status204NoContent;
            default:
                return StatusCodes.Status422UnprocessableEntity;
        }
    }
}
