using Demo.Domain;
using Demo.Services;
using Nop.Data;
using Nop.Services.ScheduleTasks;

namespace Demo.Tasks;

/// <summary>'Send emails': empties the mail queue, three tries a mail.</summary>
public sealed class SendMailTask(IRepository<QueuedEmail> queue, IMailer mailer, Nop.Services.Logging.ILogger log, TimeProvider clock) : IScheduleTask
{
    private const int MaximumTries = 3;
    private const int PerRun = 500;

    public async Task ExecuteAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await queue.Table
            .Where(m => m.SentOnUtc == null && m.SentTries < MaximumTries && (m.DontSendBeforeDateUtc == null || m.DontSendBeforeDateUtc <= now))
            .OrderByDescending(m => m.PriorityId).ThenBy(m => m.Id).Take(PerRun).ToListAsync();
        foreach (var mail in due)
            await SendAsync(mail);
    }

    private async Task SendAsync(QueuedEmail mail)
    {
        try
        {
            await mailer.DeliverAsync(new OutgoingMail(mail.From, mail.FromName, mail.To, mail.ToName, mail.Subject, mail.Body) { ReplyTo = mail.ReplyTo });
            mail.SentOnUtc = clock.GetUtcNow().UtcDateTime;
        }
        catch (Exception error) when (error is System.Net.Mail.SmtpException or FormatException or InvalidOperationException)
        {
            await log.ErrorAsync($"Error sending e-mail. {error.Message}", error);
        }

        mail.SentTries++;
        await queue.UpdateAsync(mail);
    }
}
