using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Demo.Services;

/// <summary>Delivers to the mailbox page. As any connection it may be kept longer than the scope in which it was made.</summary>
internal sealed class MailboxSmtpClient(IServiceScopeFactory scopes) : SmtpClient
{
    public override bool IsConnected => true;

    public override Task ConnectAsync(string host, int port = 0, SecureSocketOptions options = SecureSocketOptions.Auto, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public override Task NoOpAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public override Task DisconnectAsync(bool quit, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public override async Task<string> SendAsync(MimeMessage message, CancellationToken cancellationToken = default, ITransferProgress progress = null!)
    {
        var mail = MimeReader.Read(message.Source);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMailer>().DeliverAsync(new OutgoingMail(mail.Address("From"), mail.Name("From"), mail.Address("To"), mail.Name("To"), mail.Header("Subject"), mail.Part("text/html"))
        {
            TextBody = mail.Part("text/plain"),
            Headers = mail.Headers.Where(header => header.Key is not ("From" or "To" or "Subject")).ToDictionary(header => header.Key, header => header.Value)
        });
        progress?.Report(message.Source.Length);
        return "250 in the mailbox";
    }
}
