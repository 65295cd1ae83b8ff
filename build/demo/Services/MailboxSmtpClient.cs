using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Demo.Services;

/// <summary>Delivers to the mailbox page.</summary>
internal sealed class MailboxSmtpClient(IMailer mailer) : SmtpClient
{
    public override bool IsConnected => true;

    public override Task ConnectAsync(string host, int port = 0, SecureSocketOptions options = SecureSocketOptions.Auto, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public override Task NoOpAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public override Task DisconnectAsync(bool quit, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public override async Task<string> SendAsync(MimeMessage message, CancellationToken cancellationToken = default, ITransferProgress progress = null!)
    {
        var mail = MimeReader.Read(message.Source);
        await mailer.DeliverAsync(new OutgoingMail(mail.Address("From"), mail.Name("From"), mail.Address("To"), mail.Name("To"), mail.Header("Subject"), mail.Part("text/html"))
        {
            TextBody = mail.Part("text/plain"),
            Headers = mail.Headers.Where(header => header.Key is not ("From" or "To" or "Subject")).ToDictionary(header => header.Key, header => header.Value)
        });
        progress?.Report(message.Source.Length);
        return "250 in the mailbox";
    }
}
