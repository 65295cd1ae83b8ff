namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>
/// Reads a mail that reports on others: delivery status (RFC 3464) and abuse feedback (RFC 5965). Of anything else it makes nothing.
/// Forgiving about how the mail is built, strict about what it says: only addresses in the fields made for them count.
/// </summary>
public static class DeliveryReportParser
{
    private const int MostRecipients = 100;

    public static IReadOnlyList<DeliveryReport> Parse(string mail)
    {
        var lines = mail.ReplaceLineEndings("\n").Split('\n');
        var part = PartOf(lines, "message/delivery-status");
        if (part.Count > 0)
            return [.. Blocks(part).Select(Recipient).OfType<DeliveryReport>().Take(MostRecipients)];
        part = PartOf(lines, "message/feedback-report");
        return part.Count == 0 ? [] : [.. Complaints(part, lines).Take(MostRecipients)];
    }

    private static DeliveryReport? Recipient(Dictionary<string, string> fields)
    {
        var address = AddressIn(fields.GetValueOrDefault("final-recipient")) ?? AddressIn(fields.GetValueOrDefault("original-recipient"));
        if (address is null || !fields.TryGetValue("action", out var action))
            return null;
        var status = (fields.GetValueOrDefault("status") ?? string.Empty).Split(' ')[0];
        var words = MimeHeader.Clean(fields.GetValueOrDefault("diagnostic-code") ?? string.Empty);
        DeliveryReportKind? kind = action.Trim().ToLowerInvariant() switch
        {
            "failed" when IsForGood(status) => DeliveryReportKind.HardBounce,
            "failed" or "delayed" => DeliveryReportKind.SoftBounce,
            "delivered" or "relayed" or "expanded" => DeliveryReportKind.Delivered,
            _ => null
        };
        return kind is { } known ? new DeliveryReport(known, address, status, words) : null;
    }

    /// <summary>Class 5 says permanent, but a full mailbox (5.2.2) or a mail that was refused for what it says (5.7) is not a dead address.</summary>
    private static bool IsForGood(string status) =>
        status.StartsWith("5.1.", StringComparison.Ordinal) || status is "5.2.1" or "5.0.0" or "5.4.1" or "5.4.4" or "5.5.0";

    private static IEnumerable<DeliveryReport> Complaints(List<string> part, string[] lines)
    {
        var fields = Blocks(part).SelectMany(block => block).GroupBy(field => field.Key).ToDictionary(group => group.Key, group => group.First().Value);
        if (fields.GetValueOrDefault("feedback-type")?.Trim().ToLowerInvariant() is not ("abuse" or "fraud"))
            yield break;
        if (AddressIn(fields.GetValueOrDefault("original-rcpt-to")) is { } stated)
        {
            yield return new DeliveryReport(DeliveryReportKind.Complaint, stated, string.Empty, fields["feedback-type"].Trim());
            yield break;
        }

        // Some senders of reports leave it out: then the mail complained about, which comes along, says whom it went to.
        var original = PartOf(lines, "message/rfc822");
        if (original.Count == 0)
            original = PartOf(lines, "text/rfc822-headers");
        if (AddressIn(Blocks(original).FirstOrDefault()?.GetValueOrDefault("to")) is { } to)
            yield return new DeliveryReport(DeliveryReportKind.Complaint, to, string.Empty, fields["feedback-type"].Trim());
    }

    /// <summary>The lines within the first part of a type, its own header left out.</summary>
    private static List<string> PartOf(string[] lines, string type)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith("content-type:", StringComparison.OrdinalIgnoreCase) || !lines[at].Contains(type, StringComparison.OrdinalIgnoreCase)
                || lines[at].Contains("report-type", StringComparison.OrdinalIgnoreCase))
                continue;
            while (at < lines.Length && lines[at].Length > 0)
                at++;
            return [.. lines.Skip(at + 1).TakeWhile(line => !line.StartsWith("--", StringComparison.Ordinal))];
        }

        return [];
    }

    private static IEnumerable<Dictionary<string, string>> Blocks(List<string> lines)
    {
        var block = new Dictionary<string, string>();
        var field = string.Empty;
        foreach (var line in lines.Append(string.Empty))
            if (line.Length == 0)
            {
                if (block.Count > 0)
                    yield return block;
                block = [];
                field = string.Empty;
            }
            else if (line[0] is ' ' or '\t' && field.Length > 0)
                block[field] += " " + line.Trim();
            else if (line.IndexOf(':') is var colon and > 0)
                block.TryAdd(field = line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
    }

    private static string? AddressIn(string? value)
    {
        if (value is null)
            return null;
        var text = value[(value.LastIndexOf(';') + 1)..].Trim();
        if (text.LastIndexOf('<') is var open and >= 0 && text.IndexOf('>', open) is var close and > 0)
            text = text[(open + 1)..close];
        return MailAddress.IsUsable(text) ? MailAddress.Normal(text) : null;
    }
}
