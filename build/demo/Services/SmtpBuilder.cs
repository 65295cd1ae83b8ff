using Demo.Host;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace Demo.Services;

/// <summary>Connects to the server named at the start, otherwise to the one that the account names; the account of the seeded shop delivers to the mailbox page.</summary>
public sealed class SmtpBuilder(DemoStoreOptions options, IServiceScopeFactory scopes) : ISmtpBuilder
{
    private const int NobodyThere = 25;

    public async Task<SmtpClient> BuildAsync(EmailAccount emailAccount = null!)
    {
        if (options.Smtp is null && emailAccount.Port == NobodyThere)
            return new MailboxSmtpClient(scopes);

        var (host, port) = (emailAccount.Host, emailAccount.Port);
        if (options.Smtp is { } server && server.LastIndexOf(':') is var colon)
            (host, port) = colon < 0 ? (server, 25) : (server[..colon], int.Parse(server[(colon + 1)..], System.Globalization.CultureInfo.InvariantCulture));
        var client = new SmtpClient();
        try
        {
            await client.ConnectAsync(host, port, SecureSocketOptions.None);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
