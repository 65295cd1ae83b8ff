namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>A mail ready to be written.</summary>
public sealed record OutgoingMail
{
    public required string FromAddress { get; init; }
    public string? FromName { get; init; }
    public required string ToAddress { get; init; }
    public string? ToName { get; init; }
    public string? ReplyTo { get; init; }
    public required string Subject { get; init; }
    public required string Html { get; init; }
    public required string Text { get; init; }

    /// <summary>Without angle brackets.</summary>
    public required string MessageId { get; init; }
    public required DateTime DateUtc { get; init; }

    /// <summary>The address for a POST with one click (RFC 8058); empty for service mail.</summary>
    public string UnsubscribeUrl { get; init; } = string.Empty;

    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];

    /// <summary>Says in its headers that it is none of the shop's real mails.</summary>
    public bool IsTest { get; init; }
}
