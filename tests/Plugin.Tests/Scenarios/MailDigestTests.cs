using Demo.Commerce;
using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Who has had enough mails for a while gets what waited for him as one.</summary>
[Category("E4")]
public class MailDigestTests
{
    private MailDesk _desk = null!;

    private Shop Shop => _desk.Shop;

    [SetUp]
    public async Task OpenAsync()
    {
        _desk = await MailDesk.OpenAsync(DatabaseKind.Sqlite);
        await Shop.Configure(settings => (settings.MailCapMails, settings.MailCapDays) = (1, 7));
        foreach (var name in new[] { "Cup", "Tray" })
            await _desk.HasTemplate($"Test.{name}", $"A {name} & more", $"<p>See the {name}: <a href=\"https://example.org/{name}\">here</a></p>");
    }

    [TearDown]
    public ValueTask CloseAsync() => _desk.DisposeAsync();

    [Test]
    public async Task SeveralThatWait_BecomeOneMail_AndNothingIsLost()
    {
        var (ann, waiting) = await AnnHasThreeThatWait();
        Shop.Days.Pass(7);
        await _desk.Dispatch();

        var mails = _desk.Server.To(ann.Customer.Email);
        Assert.That(mails, Has.Count.EqualTo(2));
        var html = mails[1].Part("text/html");
        Assert.That(html, Does.Contain("Hello Ann").And.Contain("A Cup &amp; more").And.Contain("See the Cup").And.Contain("See the Tray"));
        Assert.That(html, Does.Not.Contain("https://example.org/Cup\""), "clicks of the parts are counted too");
        Assert.That(mails[1].Part("text/plain"), Does.Contain("See the Tray: here (https://example.org/Tray)"));
        var after = new List<LoyaltyAction>();
        foreach (var action in waiting)
            after.Add(await _desk.Now(action));
        Assert.That(after.Select(action => (action.State, action.Reason)), Is.EqualTo(new[] { (ActionState.Done, ActionReason.None), (ActionState.Skipped, ActionReason.InDigest), (ActionState.Skipped, ActionReason.InDigest) }));
        Assert.That(after[1].Words, Is.EqualTo($"{after[0].Id}"), "names the mail that took it along");

        Shop.Days.Pass(8);
        await _desk.Dispatch();
        Assert.That(_desk.Server.To(ann.Customer.Email), Has.Count.EqualTo(2), "at most once");
    }

    [Test]
    public async Task WhatHeWantsNoMore_StaysOut_AndOthersWaitForThemselves()
    {
        var (ann, waiting) = await AnnHasThreeThatWait();
        var bob = await _desk.Subscriber("Bob");
        await _desk.Plans(bob);
        await Shop.With<ActionQueue, bool>(queue => queue.CancelAsync(waiting[1].Id));
        Shop.Days.Pass(7);
        await _desk.Dispatch();

        Assert.That(_desk.Server.To(ann.Customer.Email)[1].Part("text/html"), Does.Contain("See the Tray").And.Not.Contain("See the Cup"));
        Assert.That(_desk.Server.To(bob.Customer.Email).Single().Part("text/html"), Does.Not.Contain("See the"));
    }

    [Test]
    public async Task ARefusedDigest_WaitsAsAWhole_AndComesLaterOnce()
    {
        var (ann, waiting) = await AnnHasThreeThatWait();
        Shop.Days.Pass(7);
        _desk.Server.Answer = line => line.StartsWith("RCPT", StringComparison.Ordinal) ? "451 4.7.1 come again" : null;
        await _desk.Dispatch();
        foreach (var action in waiting)
            Assert.That((await _desk.Now(action)).State, Is.EqualTo(ActionState.Waiting));

        _desk.Server.Answer = _ => null;
        Shop.Days.PassMinutes(30);
        await _desk.Dispatch();
        Shop.Days.PassMinutes(30);
        await _desk.Dispatch();

        Assert.That(_desk.Server.To(ann.Customer.Email), Has.Count.EqualTo(2));
        Assert.That(_desk.Server.Mails[^1].Part("text/html"), Does.Contain("See the Cup").And.Contain("See the Tray").And.Contain("Hello Ann"));
    }

    [Test]
    public async Task AServerThatTookTheDigestAndFell_NoneOfItsPartsIsSentAgain()
    {
        var (ann, waiting) = await AnnHasThreeThatWait();
        Shop.Days.Pass(7);
        _desk.Server.AnswerToMail = _ => MailServer.Drop;
        await _desk.Dispatch();
        _desk.Server.AnswerToMail = _ => null;
        for (var day = 0; day < 9; day++)
        {
            Shop.Days.Pass(1);
            await _desk.Dispatch();
        }

        Assert.That(_desk.Server.To(ann.Customer.Email), Has.Count.EqualTo(2));
        foreach (var action in waiting)
            Assert.That((await _desk.Now(action)).State, Is.EqualTo(ActionState.Unknown));
    }

    [Test]
    public async Task ConsentWithdrawnMeanwhile_NoDigest()
    {
        var (ann, _) = await AnnHasThreeThatWait();
        await Shop.With<INewsletter>(newsletter => newsletter.UnsubscribeAsync(ann.Customer.Email, 1));
        Shop.Days.Pass(7);
        await _desk.Dispatch();

        Assert.That(_desk.Server.To(ann.Customer.Email), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task TwoDispatchersAtOnce_OneDigest()
    {
        var (ann, waiting) = await AnnHasThreeThatWait();
        Shop.Days.Pass(7);
        await Task.WhenAll(Task.Run(_desk.Dispatch), Task.Run(_desk.Dispatch), Task.Run(_desk.Dispatch));
        for (var round = 0; round < 3; round++)
        {
            Shop.Days.Pass(1);
            await _desk.Dispatch();
        }

        var words = string.Concat(_desk.Server.To(ann.Customer.Email).Skip(1).Select(mail => mail.Part("text/html")));
        foreach (var part in new[] { "See the Cup", "See the Tray" })
            Assert.That(words.Split(part), Has.Length.LessThanOrEqualTo(2), part);
        Assert.That((await Shop.Rows<LoyaltyActionClaim>()).GroupBy(claim => claim.ActionId).Select(group => group.Count()), Is.All.EqualTo(1));
        Assert.That(waiting, Has.Count.EqualTo(3));
    }

    private async Task<(Shopper Ann, List<LoyaltyAction> Waiting)> AnnHasThreeThatWait()
    {
        var ann = await _desk.Subscriber("Ann");
        await _desk.Plans(ann);
        await _desk.Dispatch();
        var waiting = new List<LoyaltyAction>();
        foreach (var template in new[] { MailDesk.Template, "Test.Cup", "Test.Tray" })
            waiting.Add(await _desk.Plans(ann, MailDesk.Offer with { TemplateName = template }));
        await _desk.Dispatch();
        foreach (var action in waiting)
            Assert.That((await _desk.Now(action)).Reason, Is.EqualTo(ActionReason.FrequencyCap));
        return (ann, waiting);
    }
}
