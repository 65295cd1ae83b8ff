using Demo.Data;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Preview;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>A mail is looked at as a customer would get it, and sent to oneself, before anybody gets it.</summary>
[Category("E2")]
[Category("E3")]
public class MailPreviewTests
{
    private MailDesk _desk = null!;

    private Shop Shop => _desk.Shop;

    [SetUp]
    public async Task OpenAsync() => _desk = await MailDesk.OpenAsync(DatabaseKind.Sqlite);

    [TearDown]
    public ValueTask CloseAsync() => _desk.DisposeAsync();

    [Test]
    public async Task AsACustomer_ItIsWhatWouldLeave_AndNothingIsKept()
    {
        var ann = await _desk.Subscriber("Ann");
        var action = await _desk.Plans(ann);
        await _desk.Dispatch();
        var sent = _desk.Server.Mails.Single();
        var before = await Traces();

        var preview = await Preview(new PreviewRequest(MailDesk.Offer), ann);

        Assert.That(preview.Mail!.Subject, Is.EqualTo(sent.Header("Subject")));
        Assert.That(preview.Mail.Html, Does.Contain("Hello Ann").And.Not.Contain("/loyalty/mails/go/"));
        Assert.That(preview.Mail.UnsubscribeUrl, Is.Not.Empty);
        Assert.That(preview.Warnings, Is.Empty);
        Assert.That(await Traces(), Is.EqualTo(before));
        Assert.That(action.Id, Is.GreaterThan(0));
    }

    [Test]
    public async Task LinksOfAPreview_OpenNobodysPreferences()
    {
        var ann = await _desk.Subscriber("Ann");
        var preview = await Preview(new PreviewRequest(MailDesk.Offer), ann);

        var key = Convert.FromBase64String((await Shop.With<ShopOfMails, Nop.Plugin.CustomerLoyalty.CustomerLoyaltySettings>(shop => shop.SettingsAsync(1))).SigningKey);
        Assert.That(RecipientLink.TryOpen(key, preview.Mail!.UnsubscribeUrl.Split('/')[^1], out _), Is.False);
    }

    [TestCase("Hi %Customer.Nickname%", PreviewWarningKind.UnknownToken, "%Customer.Nickname%")]
    [TestCase("A subject that goes on and on and on, so that no mail program of this world shows it", PreviewWarningKind.LongSubject, "84")]
    public async Task WhatIsBetterMended_IsSaid(string subject, PreviewWarningKind kind, string about)
    {
        var preview = await Preview(new PreviewRequest(MailDesk.Offer) { Text = new MailText(subject, "<p>x</p>", 0) }, await _desk.Subscriber("Ann"));
        Assert.That(preview.Warnings, Is.EqualTo(new[] { new PreviewWarning(kind, about) }));
    }

    [Test]
    public async Task CouponsAreShownByASample_AndMissingOnesAreSaid()
    {
        var ann = await _desk.Subscriber("Ann");
        var told = await Preview(new PreviewRequest(MailDesk.Offer with { DiscountId = 99, CouponDays = 7 }) { Text = new MailText("s", "<p>%Loyalty.Coupon%</p>", 0) }, ann);
        Assert.That(told.Mail!.Html, Does.Contain("TEST-12345"));
        Assert.That(told.Warnings.Select(warning => warning.Kind), Is.EqualTo(new[] { PreviewWarningKind.DiscountOver }));

        var none = await Preview(new PreviewRequest(MailDesk.Offer) { Text = new MailText("s", "<p>a%Loyalty.Coupon%b</p>", 0) }, ann);
        Assert.That((none.Mail!.Html.Contains(">ab<", StringComparison.Ordinal), none.Warnings.Single().Kind), Is.EqualTo((true, PreviewWarningKind.NoCoupon)));
    }

    [Test]
    public async Task InAnotherLanguage_TheMissingTranslationIsSaid()
    {
        var preview = await Preview(new PreviewRequest(MailDesk.Offer) { LanguageId = 2 }, await _desk.Subscriber("Ann"));
        Assert.That((preview.Mail!.Html.Contains("lang=\"zh", StringComparison.Ordinal), preview.Warnings.Select(warning => warning.Kind).Single()), Is.EqualTo((true, PreviewWarningKind.NoTranslation)));
    }

    [Test]
    public async Task WhoWouldNotGetIt_IsSaidWithTheReason()
    {
        var preview = await Preview(new PreviewRequest(MailDesk.Offer), await Shop.Customer("Ann"));
        Assert.That((preview.Decision.Reason, preview.Mail is null), Is.EqualTo((ActionReason.NoConsent, false)));
    }

    [Test]
    public async Task ATemplateThatIsGone_IsAProblem_NotAFault()
    {
        var preview = await Preview(new PreviewRequest(MailDesk.Offer with { TemplateName = "No.Such" }), await _desk.Subscriber("Ann"));
        Assert.That((preview.Mail, preview.Problem, preview.ProblemWords), Is.EqualTo(((object?)null, ActionReason.NoTemplate, "No.Such")));
    }

    [Test]
    public async Task TextPartInTheShopsOwnWords_IsSent_WithTokensAndTheWayToUnsubscribe()
    {
        var template = (await Shop.Rows<MessageTemplate>()).Single(one => one.Name == MailDesk.Template);
        await Shop.With<PlainTextStore>(plain => plain.SaveAsync(template.Id, 0, "Dear %Customer.FirstName%,\ncome in!"));
        var ann = await _desk.Subscriber("Ann");
        ann.Customer.FirstName = "Ann & <Bo>";
        await Shop.Change(ann.Customer);
        await _desk.Plans(ann);
        await _desk.Dispatch();

        var mail = _desk.Server.Mails.Single();
        Assert.That(mail.Part("text/plain"), Does.StartWith("Dear Ann & <Bo>,").And.Contain("/loyalty/mails/"));
        Assert.That(mail.Part("text/html"), Does.Contain("see").And.Not.Contain("come in!"));
    }

    [Test]
    public async Task ATestMail_IsMarked_GoesToTheTypedAddress_AndCountsNothing()
    {
        var ann = await _desk.Subscriber("Ann");
        var before = await Traces();

        Assert.That(await Test(ann, " Me@Example.org "), Is.EqualTo(new TestMailResult(TestMailOutcome.Sent, "me@example.org")));

        var mail = _desk.Server.Mails.Single();
        Assert.That((mail.Address("To"), mail.Header("Subject"), mail.Header("X-Loyalty-Test")), Is.EqualTo(("me@example.org", "[Test] Tea for Ann", "yes")));
        Assert.That(mail.Part("text/html"), Does.Not.Contain("/loyalty/mails/go/"));
        Assert.That(await Traces(), Is.EqualTo(before));
    }

    [Test]
    public async Task TestMails_AreNotWithoutEnd_AndTellWhatTheServerSaid()
    {
        var ann = await _desk.Subscriber("Ann");
        Assert.That((await Test(ann, "nobody")).Outcome, Is.EqualTo(TestMailOutcome.NoAddress));
        _desk.Server.Answer = line => line.StartsWith("RCPT", StringComparison.Ordinal) ? "550 5.1.1 no such user" : null;
        Assert.That(await Test(ann, "me@example.org"), Is.EqualTo(new TestMailResult(TestMailOutcome.NotSent, "550 5.1.1 no such user")));
        _desk.Server.Answer = _ => null;
        for (var number = 0; number < 9; number++)
            Assert.That((await Test(ann, "me@example.org")).Outcome, Is.EqualTo(TestMailOutcome.Sent));
        Assert.That((await Test(ann, "me@example.org")).Outcome, Is.EqualTo(TestMailOutcome.TooMany));
    }

    private Task<PreviewedMail> Preview(PreviewRequest request, Shopper customer) =>
        Shop.With<MailPreview, PreviewedMail>(previews => previews.WriteAsync(request, customer.Customer));

    private async Task<TestMailResult> Test(Shopper customer, string to)
    {
        var preview = await Preview(new PreviewRequest(MailDesk.Offer), customer);
        return await Shop.With<TestMail, TestMailResult>(tests => tests.SendAsync(preview, to), customer);
    }

    private async Task<(int Facts, int Actions, int Clicks)> Traces()
    {
        int[] kinds = [(int)FactKind.EmailSent, (int)FactKind.BlockShown, (int)FactKind.EmailClicked];
        return ((await Shop.Journal()).Count(fact => kinds.Contains(fact.KindId)), (await Shop.Rows<LoyaltyAction>()).Count, (await Shop.Rows<LoyaltyMailClick>()).Count);
    }
}
