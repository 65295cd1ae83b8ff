using Demo.Domain;
using Demo.Host;
using Nop.Core.Domain.Messages;
using Nop.Data;

namespace Demo.Services;

public sealed class Mailer(IRepository<QueuedEmail> queue, IRepository<MailboxMessage> mailbox, DemoStoreOptions options, TimeProvider clock) : IMailer
{
    public async Task<QueuedEmail> QueueAsync(EmailAccount account, string to, string? toName, string subject, string body, DateTime? notBeforeUtc = null)
    {
        var mail = new QueuedEmail
        {
            PriorityId = 5,
            From = account.Email,
            FromName = account.DisplayName,
            To = to,
            ToName = toName,
            Subject = subject,
            Body = body,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime,
            DontSendBeforeDateUtc = notBeforeUtc,
            EmailAccountId = account.Id
        };
        await queue.InsertAsync(mail);
        return mail;
    }

    public Task DeliverAsync(OutgoingMail mail) =>
        options.Smtp is { } server
            ? SmtpDelivery.SendAsync(server, mail)
            : mailbox.InsertAsync(new MailboxMessage
            {
                From = mail.From,
                To = mail.To,
                Subject = mail.Subject,
                HtmlBody = mail.HtmlBody,
                TextBody = mail.TextBody,
                Headers = mail.Headers == null ? null : string.Join('\n', mail.Headers.Select(h => $"{h.Key}: {h.Value}")),
                ReceivedOnUtc = clock.GetUtcNow().UtcDateTime
            });
}
