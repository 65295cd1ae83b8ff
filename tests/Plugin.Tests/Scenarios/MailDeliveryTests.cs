using Demo.Data;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Mails on their way to a real server: at most one for an action, whatever the server does.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("E5")]
public class MailDeliveryTests(DatabaseKind kind)
{
    private MailDesk _desk = null!;

    private Shop Shop => _desk.Shop;

    private MailServer Server => _desk.Server;

    [SetUp]
    public async Task OpenAsync() => _desk = await MailDesk.OpenAsync(kind);

    [TearDown]
    public ValueTask CloseAsync() => _desk.DisposeAsync();

    [Test]
    [Category("E3")]
    public async Task AMail_Arrives_WithBothPartsAndAllHeaders()
    {
        var ann = await _desk.Subscriber("Ann");
        var action = await _desk.Plans(ann);

        await _desk.Dispatch();

        var mail = Server.To(ann.Customer.Email).Single();
        Assert.That(mail.Header("Subject"), Is.EqualTo("Tea for Ann"));
        Assert.That(mail.Header("Message-ID"), Is.EqualTo($"<loyalty.{action.Id}.0@demo.shop>"));
        Assert.That(mail.Header("List-Unsubscribe"), Does.Match("^<http://.+/loyalty/mails/stop/[\\w-]+>$"));
        Assert.That(mail.Header("List-Unsubscribe-Post"), Is.EqualTo("List-Unsubscribe=One-Click"));
        Assert.That(mail.Header("From"), Does.Contain("shop@demo.shop"));
        Assert.That(mail.Part("text/plain"), Does.Contain("Hello Ann, see our tea (http").And.Contain("this (https://example.org/x?a=1&b=2)"));
        Assert.That(mail.Part("text/html"), Does.Contain("Hello Ann").And.Contain("/loyalty/mails/go/").And.Not.Contain("href=\"https://example.org").And.Contain("style=\"margin"));
        Assert.That(mail.Part("text/html"), Does.Not.Contain("/loyalty/mails/seen"), "no pixel unless it is switched on");
        var done = await _desk.Now(action);
        Assert.That((done.State, done.Words), Is.EqualTo((ActionState.Done, $"<loyalty.{action.Id}.0@demo.shop> 250 accepted")));
        var sent = (await Shop.Journal(FactKind.EmailSent)).Single();
        Assert.That((sent.CustomerId, sent.SubjectId, sent.Text), Is.EqualTo((ann.Id, action.Id, "journey:7:2:1")));
    }

    [Test]
    public async Task ManyMails_ShareFewConnections_AndEachArrivesOnce()
    {
        var shoppers = new List<Shopper>();
        for (var number = 0; number < 40; number++)
            shoppers.Add(await _desk.Subscriber($"Ann{number}"));
        foreach (var shopper in shoppers)
            await _desk.Plans(shopper);

        await Task.WhenAll(Task.Run(_desk.Dispatch), Task.Run(_desk.Dispatch), Task.Run(_desk.Dispatch));
        await _desk.Dispatch();

        Assert.That(Server.Mails.Select(mail => mail.Address("To")).Order(), Is.EqualTo(shoppers.Select(shopper => shopper.Customer.Email).Order()));

        var opened = Server.Connections;
        foreach (var shopper in shoppers)
            await _desk.Plans(shopper);
        await _desk.Dispatch();
        Assert.That(Server.Count, Is.EqualTo(80));
        Assert.That(Server.Connections - opened, Is.LessThanOrEqualTo(ActionDispatcher.Workers));
    }

    [Test]
    public async Task ABusyServer_GetsTheMailLater()
    {
        var action = await _desk.Plans(await _desk.Subscriber("Ann"));
        Server.Answer = line => line.StartsWith("RCPT", StringComparison.Ordinal) ? "451 4.7.1 greylisted, come again" : null;
        await _desk.Dispatch();
        var waiting = await _desk.Now(action);
        Assert.That((waiting.State, waiting.Reason, waiting.Words), Is.EqualTo((ActionState.Waiting, ActionReason.ServerBusy, "451 4.7.1 greylisted, come again")));

        Server.Answer = _ => null;
        Shop.Days.PassMinutes(3);
        await _desk.Dispatch();

        Assert.That(Server.Count, Is.EqualTo(1));
        Assert.That((await _desk.Now(action)).State, Is.EqualTo(ActionState.Done));
    }

    [TestCase("550 5.1.1 no such user", ActionReason.RefusedAddress, true)]
    [TestCase("550 5.7.1 we do not like you", ActionReason.RefusedAddress, false)]
    public async Task ARefusedAddress_IsNotTriedAgain_AndADeadOneNeverUsedAgain(string answer, ActionReason reason, bool suppressed)
    {
        var ann = await _desk.Subscriber("Ann");
        var action = await _desk.Plans(ann);
        var bob = await _desk.Subscriber("Bob");
        await _desk.Plans(bob);
        Server.Answer = line => line.Contains(ann.Customer.Email, StringComparison.OrdinalIgnoreCase) ? answer : null;

        await _desk.Dispatch();

        Assert.That(((await _desk.Now(action)).State, (await _desk.Now(action)).Reason), Is.EqualTo((ActionState.Failed, reason)));
        Assert.That(Server.To(bob.Customer.Email), Has.Count.EqualTo(1), "the others get theirs");
        Assert.That((await Shop.Rows<LoyaltySuppression>()).Any(), Is.EqualTo(suppressed));
    }

    [Test]
    public async Task ARefusedMail_Fails() => await EndsAsync(() => Server.AnswerToMail = _ => "554 5.7.0 spam", ActionState.Failed, ActionReason.RefusedMail, 0);

    [Test]
    public async Task ADroppedConnection_BeforeTheMailBegan_ProvesThatNothingWasSent() =>
        await EndsAsync(() => Server.Answer = line => line.StartsWith("DATA", StringComparison.Ordinal) ? MailServer.Drop : null, ActionState.Waiting, ActionReason.NoConnection, 0);

    [Test]
    public async Task ADroppedConnection_AfterTheMailWasTaken_IsNeverTriedAgainByItself()
    {
        var action = await EndsAsync(() => Server.AnswerToMail = _ => MailServer.Drop, ActionState.Unknown, ActionReason.NoProof, 1);

        Server.AnswerToMail = _ => null;
        Shop.Days.Pass(1);
        await _desk.Dispatch();
        Assert.That(Server.Count, Is.EqualTo(1));

        Assert.That(await Shop.With<ActionQueue, bool>(queue => queue.RetryAsync(action.Id)), Is.True, "staff may decide to");
        await _desk.Dispatch();
        Assert.That(Server.Count, Is.EqualTo(2));
    }

    [TestCase("CONNECT", ActionState.Waiting, ActionReason.NoConnection, 0)]
    [TestCase("RCPT", ActionState.Waiting, ActionReason.NoConnection, 0)]
    [TestCase("", ActionState.Unknown, ActionReason.NoProof, 1)]
    public async Task AServerThatHangs_IsLeftAlone_AndNoMailGoesTwice(string where, ActionState state, ActionReason reason, int taken)
    {
        var pool = Shop.Store.Services.GetRequiredService<SmtpPool>();
        var patience = pool.Patience;
        var action = await EndsAsync(() =>
        {
            pool.Patience = TimeSpan.FromSeconds(1);
            if (where.Length == 0)
                Server.AnswerToMail = _ => MailServer.Hang;
            else
                Server.Answer = line => line.StartsWith(where, StringComparison.Ordinal) ? MailServer.Hang : null;
        }, state, reason, taken);

        (Server.Answer, Server.AnswerToMail, pool.Patience) = (_ => null, _ => null, patience);
        Shop.Days.PassMinutes(40);
        await _desk.Dispatch();
        Assert.That((Server.Count, (await _desk.Now(action)).State), Is.EqualTo((1, taken == 0 ? ActionState.Done : ActionState.Unknown)));
    }

    [Test]
    public async Task NobodyThere_TheAccountRests_AndNothingIsLost()
    {
        var account = (await Shop.Rows<EmailAccount>())[0];
        account.Port = 1;
        await Shop.Change(account);
        var actions = new List<LoyaltyAction>();
        for (var number = 0; number < 5; number++)
            actions.Add(await _desk.Plans(await _desk.Subscriber($"Ann{number}")));

        await _desk.Dispatch();
        Assert.That((await Shop.Rows<LoyaltyAction>()).Select(action => (action.State, action.Reason)).Distinct(), Is.EqualTo(new[] { (ActionState.Waiting, ActionReason.NoConnection) }));
        Assert.That(await Shop.Rows<LoyaltyActionClaim>(), Is.Empty, "nothing was begun");

        account.Port = Server.Port;
        await Shop.Change(account);
        Shop.Days.PassMinutes(2);
        await _desk.Dispatch();
        Assert.That(Server.Count, Is.EqualTo(5));
    }

    [Test]
    public async Task AServerThatClosedAnIdleConnection_CostsNoMail()
    {
        var ann = await _desk.Subscriber("Ann");
        await _desk.Plans(ann);
        await _desk.Dispatch();
        var closed = 0;
        Server.Answer = line => line.StartsWith("MAIL", StringComparison.Ordinal) && Interlocked.Increment(ref closed) == 1 ? MailServer.Drop : null;
        var second = await _desk.Plans(ann);
        await _desk.Dispatch();
        Shop.Days.PassMinutes(3);
        await _desk.Dispatch();

        Assert.That((await _desk.Now(second)).State, Is.EqualTo(ActionState.Done));
        Assert.That((Server.Connections, Server.Count), Is.EqualTo((2, 2)));
    }

    [Test]
    public async Task TooManyAMinute_AreSpreadOverTheMinutes()
    {
        await Shop.Configure(settings => settings.MailsPerMinute = 3);
        for (var number = 0; number < 8; number++)
            await _desk.Plans(await _desk.Subscriber($"Ann{number}"));

        var arrived = new List<int>();
        for (var minute = 0; minute < 4; minute++)
        {
            await _desk.Dispatch();
            arrived.Add(Server.Count);
            Shop.Days.PassMinutes(1);
        }

        Assert.That(arrived, Is.EqualTo(new[] { 3, 6, 8, 8 }));
    }

    [Test]
    public async Task OneBadTemplate_OneErasedCustomer_OneBadAddress_TheOthersGetTheirs()
    {
        var shoppers = new List<Shopper>();
        for (var number = 0; number < 12; number++)
            shoppers.Add(await _desk.Subscriber($"Ann{number}"));
        shoppers[3].Customer.Email = "not an address";
        await Shop.Change(shoppers[3].Customer);
        shoppers[5].Customer.Deleted = true;
        await Shop.Change(shoppers[5].Customer);
        await _desk.HasTemplate("Test.Bad", "", "");
        foreach (var shopper in shoppers)
            await _desk.Plans(shopper, shopper == shoppers[7] ? MailDesk.Offer with { TemplateName = "Test.Bad" } : shopper == shoppers[9] ? MailDesk.Offer with { TemplateName = "No.Such" } : null);

        await _desk.Dispatch();

        Assert.That(Server.Count, Is.EqualTo(8));
        Assert.That((await Shop.Rows<LoyaltyAction>()).Where(action => action.State != ActionState.Done).Select(action => action.Reason),
            Is.EqualTo(new[] { ActionReason.NoAddress, ActionReason.CustomerGone, ActionReason.BadTemplate, ActionReason.NoTemplate }));
    }

    [Test]
    public async Task NamesThatAreHtmlOrHeaders_StayNames()
    {
        var ann = await _desk.Subscriber("Ann");
        ann.Customer.FirstName = "<script>alert(1)</script>\r\nBcc: all@example.org\r\n%Store.Name%";
        await Shop.Change(ann.Customer);
        await _desk.Plans(ann);

        await _desk.Dispatch();

        var mail = Server.Mails.Single();
        Assert.That(mail.Headers.Keys, Does.Not.Contain("Bcc"));
        Assert.That(mail.Header("Subject"), Is.EqualTo("Tea for <script>alert(1)</script> Bcc: all@example.org %Store.Name%"));
        Assert.That(mail.Part("text/html"), Does.Contain("&lt;script&gt;").And.Not.Contain("<script>").And.Contain("%Store.Name%"));
    }

    private async Task<LoyaltyAction> EndsAsync(Action fault, ActionState state, ActionReason reason, int taken)
    {
        var action = await _desk.Plans(await _desk.Subscriber("Ann"));
        fault();
        await _desk.Dispatch();
        var after = await _desk.Now(action);
        Assert.That((after.State, after.Reason, Server.Count), Is.EqualTo((state, reason, taken)));
        return action;
    }
}
