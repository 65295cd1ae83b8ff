using Demo.Domain;
using Demo.Host;
using Demo.Services;
using Demo.Tasks;
using MailKit.Net.Smtp;
using MimeKit;
using Nop.Data;
using Nop.Services.Messages;

namespace Plugin.Tests.Demo;

public class SmtpTests : DemoStoreTests
{
    [Test]
    public async Task Mail_GoesOverSmtp_WithItsHeadersAndBothParts()
    {
        await using var server = new SmtpSink();
        await using var store = await StartAsync(Options with { Smtp = server.Address });
        await using var scope = store.Scope();

        await scope.Get<IMailer>().DeliverAsync(new OutgoingMail("shop@demo.shop", "Tea & Home", "ann@demo.shop", "Ann", "Offer 茶", "<p>Hello</p>")
        {
            TextBody = "Hello",
            Headers = new Dictionary<string, string> { ["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click" }
        });

        Assert.That(server.Mails.Single(), Does.Contain("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
            .And.Contain("text/plain").And.Contain("text/html").And.Contain("multipart/alternative").And.Contain("ann@demo.shop"));
    }

    [Test]
    public async Task AConnectionToTheMailbox_IsGoodForLongerThanTheScopeItWasMadeIn()
    {
        await using var store = await StartAsync(Options);
        SmtpClient connection;
        await using (var scope = store.Scope())
            connection = await scope.Get<ISmtpBuilder>().BuildAsync((await scope.Get<IEmailAccountService>().GetAllEmailAccountsAsync()).First());

        using (connection)
        {
            using var source = new MemoryStream("From: shop@demo.shop\r\nTo: ann@demo.shop\r\nSubject: Later\r\nContent-Type: text/plain\r\n\r\nHello"u8.ToArray());
            using var message = MimeMessage.Load(source, CancellationToken.None);
            await connection.SendAsync(message);
        }

        await using var after = store.Scope();
        Assert.That((await after.Get<IRepository<MailboxMessage>>().Table.ToListAsync()).Single().Subject, Is.EqualTo("Later"));
    }

    [Test]
    public async Task ServerThatIsAway_LeavesTheMailInTheQueue()
    {
        await using var store = await StartAsync(Options with { Smtp = "127.0.0.1:1" });
        await using var scope = store.Scope();
        var account = (await scope.Get<IEmailAccountService>().GetAllEmailAccountsAsync()).First();
        await scope.Get<IMailer>().QueueAsync(account, "ann@demo.shop", "Ann", "Hello", "<p>Hello</p>");

        await store.RunTaskAsync(typeof(SendMailTask).FullName!);

        var mail = await scope.Get<IRepository<QueuedEmail>>().Table.FirstOrDefaultAsync();
        Assert.That((mail.SentOnUtc, mail.SentTries), Is.EqualTo(((DateTime?)null, 1)));
    }
}
