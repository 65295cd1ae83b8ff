using System.Buffers;
using Microsoft.AspNetCore.Http;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

/// <summary>
/// Takes batches from browsers: checks and buffers, without the database. The answer never says more than a status,
/// and never 400 or 404: nopCommerce writes those to its log and makes a page for them, at a stranger's wish.
/// </summary>
public sealed class BeaconEndpoint(CaptureGate gate, BrowseBuffer buffer, CaptureCounters counters, RateLimiter limiter, LiveViews live, TimeProvider clock)
{
    public Task HandleAsync(HttpContext context) => BareStatus.AnswerAsync(context, () => ReceiveAsync(context.Request, context.RequestAborted));

    private async Task<int> ReceiveAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!gate.IsOpen)
            return StatusCodes.Status410Gone;

        if (PrivacySignals.LooksAutomatic(request.Headers.UserAgent.ToString()))
            return Refuse(CaptureCounter.Bot, StatusCodes.Status204NoContent);

        if (request.ContentLength > BeaconParser.LongestBody)
            return Refuse(CaptureCounter.TooLarge, StatusCodes.Status413PayloadTooLarge);

        if (!limiter.Allows(RateLimiter.KeyOf(request.HttpContext.Connection.RemoteIpAddress), gate.BatchesPerMinutePerAddress))
            return Refuse(CaptureCounter.RateLimited, StatusCodes.Status429TooManyRequests);

        var bytes = ArrayPool<byte>.Shared.Rent(BeaconParser.LongestBody + 1);
        try
        {
            var length = 0;
            int read;
            while (length <= BeaconParser.LongestBody
                && (read = await request.Body.ReadAsync(bytes.AsMemory(length, BeaconParser.LongestBody + 1 - length), cancellation)) > 0)
                length += read;

            return length > BeaconParser.LongestBody
                ? Refuse(CaptureCounter.TooLarge, StatusCodes.Status413PayloadTooLarge)
                : Accept(bytes.AsSpan(0, length));
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException or BadHttpRequestException)
        {
            return Refuse(CaptureCounter.Malformed, StatusCodes.Status422UnprocessableEntity);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Checks a batch and puts what is sound into the buffer; returns the HTTP status.</summary>
    public int Accept(ReadOnlySpan<byte> body)
    {
        var items = new List<BeaconItem>();
        if (!BeaconParser.TryRead(body, out var text, items))
            return Refuse(CaptureCounter.Malformed, StatusCodes.Status422UnprocessableEntity);

        var now = clock.GetUtcNow();
        if (!PageToken.TryOpen(gate.Key, text, now, out var page))
            return Refuse(CaptureCounter.BadSignature, StatusCodes.Status403Forbidden);

        if (!limiter.Allows(RateLimiter.KeyOf(page.VisitorId), gate.BatchesPerMinutePerVisitor))
            return Refuse(CaptureCounter.RateLimited, StatusCodes.Status429TooManyRequests);

        var earliest = page.IssuedAt < now ? page.IssuedAt : now;
        foreach (var item in items)
        {
            if (item.Kind is not { } kind || item.Sequence is < 0 or > 9_999 || item.SubjectId < 0)
            {
                counters.Add(CaptureCounter.UnknownSubject);
                continue;
            }

            var age = TimeSpan.FromMilliseconds(Math.Clamp(item.AgeMilliseconds, 0, (long)(now - earliest).TotalMilliseconds));
            var number = Math.Clamp(item.Number, 0, 1_000_000);
            var onUtc = (now - age).UtcDateTime;
            if (buffer.TryAdd(new BrowseEvent(page, item.Sequence, kind, item.SubjectId, number, item.Text, onUtc)) && kind == FactKind.ProductViewed)
                live.Add(page.VisitorId, page.StoreId, item.SubjectId, onUtc);
        }

        return StatusCodes.Status204NoContent;
    }

    private int Refuse(CaptureCounter reason, int status)
    {
        counters.Add(reason);
        return status;
    }
}
