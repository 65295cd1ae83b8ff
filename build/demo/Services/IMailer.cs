using Demo.Domain;
using Nop.Core.Domain.Messages;

namespace Demo.Services;

public interface IMailer
{
    /// <summary>Puts a mail into the queue that the task 'Send emails' empties.</summary>
    Task<QueuedEmail> QueueAsync(EmailAccount account, string to, string? toName, string subject, string body, DateTime? notBeforeUtc = null);

    /// <summary>Hands one mail over now: to the SMTP server when there is one, otherwise to the mailbox page.</summary>
    Task DeliverAsync(OutgoingMail mail);
}

public record OutgoingMail(string From, string? FromName, string To, string? ToName, string Subject, string HtmlBody)
{
    public string? TextBody { get; init; }

    public string? ReplyTo { get; init; }

    public IDictionary<string, string>? Headers { get; init; }
}
