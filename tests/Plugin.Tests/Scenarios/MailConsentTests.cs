using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Demo.Commerce;
using Demo.Data;
using Demo.Services;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Services.Configuration;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Nobody gets what he does not want, and whoever reads a mail decides for himself only.</summary>
[Category("E4")]
public partial class MailConsentTests
{
    private const string Browser = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36";

    private MailDesk _desk = null!;
    private HttpClient _http = null!;

    private Shop Shop => _desk.Shop;

    [SetUp]
    public async Task OpenAsync()
    {
        _desk = await MailDesk.OpenAsync(DatabaseKind.Sqlite, web: true);
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        _http.DefaultRequestHeaders.Add("User-Agent", Browser);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        _http.Dispose();
        await _desk.DisposeAsync();
    }

    [Test]
    public async Task ConsentWithdrawn_BetweenPlanAndSend_NoMail()
    {
        var ann = await _desk.Subscriber("Ann");
        var action = await _desk.Plans(ann, due: Shop.Now.AddHours(2));
        await Shop.With<INewsletter>(newsletter => newsletter.UnsubscribeAsync(ann.Customer.Email, 1));
        Shop.Days.PassMinutes(130);
        await _desk.Dispatch();

        Assert.That(((await _desk.Now(action)).Reason, _desk.Server.Count), Is.EqualTo((ActionReason.NoConsent, 0)));
    }

    [Test]
    public async Task ServiceMail_GoesToWhoNeverSubscribed_WithoutUnsubscribing()
    {
        await _desk.Plans(await Shop.Customer("Ann"), MailDesk.Offer with { IsMarketing = false });
        await _desk.Dispatch();

        Assert.That(_desk.Server.Mails.Single().Headers.Keys, Does.Not.Contain("List-Unsubscribe"));
    }

    [Test]
    public async Task TheFourthMailOfTheWeek_Waits_AndNightsAreQuiet()
    {
        var ann = await _desk.Subscriber("Ann");
        for (var number = 0; number < 3; number++)
            await _desk.Plans(ann);
        var fourth = await _desk.Plans(ann);
        await _desk.Dispatch();
        var waiting = await _desk.Now(fourth);
        Assert.That((_desk.Server.Count, waiting.State, waiting.Reason, waiting.DueOnUtc), Is.EqualTo((3, ActionState.Waiting, ActionReason.FrequencyCap, Shop.Now.AddDays(7))));

        Shop.Days.Pass(7);
        await _desk.Dispatch();
        Assert.That(_desk.Server.Count, Is.EqualTo(4));

        Shop.Days.ComeTo(Shop.Now.Date.AddHours(22));
        var bob = await _desk.Plans(await _desk.Subscriber("Bob"));
        await _desk.Dispatch();
        Assert.That(((await _desk.Now(bob)).Reason, (await _desk.Now(bob)).DueOnUtc), Is.EqualTo((ActionReason.QuietHours, Shop.Now.Date.AddDays(1).AddHours(8))));
    }

    [Test]
    [Category("E5")]
    public async Task OneClick_UnsubscribesWithoutCookies_AndSwitchesTheNewsletter()
    {
        var ann = await _desk.Subscriber("Ann");
        var bob = await _desk.Subscriber("Bob");
        var address = await UnsubscribeAddress(ann);

        Assert.That((await _http.GetAsync(address)).StatusCode, Is.EqualTo(HttpStatusCode.Redirect), "whoever checks links unsubscribes nobody");
        Assert.That(await IsSubscribed(ann), Is.True);
        for (var again = 0; again < 2; again++)
            Assert.That((await _http.PostAsync(address, new FormUrlEncodedContent(new Dictionary<string, string> { ["List-Unsubscribe"] = "One-Click" }))).StatusCode, Is.EqualTo(HttpStatusCode.OK));

        Assert.That((await IsSubscribed(ann), await IsSubscribed(bob)), Is.EqualTo((false, true)));
        Assert.That((await Shop.Rows<LoyaltySuppression>()).Single().Reason, Is.EqualTo(SuppressionReason.Unsubscribed));
        Assert.That(await Shop.Journal(FactKind.NewsletterOff), Has.Count.EqualTo(1), "nopCommerce's event was raised");

        await Shop.With<INewsletter>(newsletter => newsletter.SubscribeAsync(ann.Customer.Email, 1, 1));
        Assert.That(await Shop.Rows<LoyaltySuppression>(), Is.Empty, "who subscribes again gets mails again");
    }

    [Test]
    [Category("E5")]
    public async Task ForgedAndForeignLinks_DoNothing()
    {
        var ann = await _desk.Subscriber("Ann");
        var address = await UnsubscribeAddress(ann);
        var token = address[(address.LastIndexOf('/') + 1)..];
        foreach (var forged in new[] { "x", token[..^1] + (token[^1] == 'A' ? 'B' : 'A'), token[1..], token + "A", new string('A', token.Length) })
            Assert.That((await _http.PostAsync(address[..^token.Length] + forged, null)).StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), forged);
        var click = Regex.Match(await LastHtml(), "href=\"([^\"]+/loyalty/mails/go/[^\"]+)\"").Groups[1].Value;
        var clickToken = Regex.Match(click, "/go/([\\w-]+)").Groups[1].Value;
        Assert.That((await _http.PostAsync(address[..^token.Length] + clickToken, null)).StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), "a link of another kind");

        Assert.That(await IsSubscribed(ann), Is.True);
    }

    [Test]
    [Category("E5")]
    public async Task ThePreferencePage_KeepsWhatIsChosen_InTheCustomersLanguage()
    {
        var ann = await _desk.Subscriber("Ann");
        ann.Customer.FirstName = "<b>Ann</b>";
        ann.Customer.LanguageId = 2;
        await Shop.Change(ann.Customer);
        var address = (await UnsubscribeAddress(ann)).Replace("/stop/", "/choose/");

        var page = await _http.GetStringAsync(address);
        Assert.That(page, Does.Contain("您的邮件偏好").And.Contain("viewport").And.Not.Contain("{{").And.Not.Contain(ann.Customer.Email).And.Not.Contain("<script"));
        var saved = await Post(address, ("do", "save"), ("topic", "news"), ("topic", "care"), ("days", "14"), ("pause", "30"));
        Assert.That(saved, Does.Contain("您的选择已保存"));

        var kept = (await Shop.Rows<LoyaltyMailPreference>()).Single();
        Assert.That((kept.TopicsOff, kept.DaysBetween, kept.PausedUntilUtc), Is.EqualTo(("offers,reminders,products", 14, (DateTime?)Shop.Now.AddDays(30))));
        var offer = await _desk.Plans(ann);
        await _desk.Dispatch();
        Assert.That((await _desk.Now(offer)).Reason, Is.EqualTo(ActionReason.TopicOff));

        Assert.That(await Post(address, ("do", "stop")), Does.Contain("您已退订"));
        Assert.That(await IsSubscribed(ann), Is.False);
        Assert.That(await Post(address, ("do", "again")), Does.Contain("欢迎回来"));
        Assert.That(await IsSubscribed(ann), Is.True);
        Assert.That((await _http.GetAsync(address[..^3] + "AAA")).Headers.Location!.ToString(), Is.EqualTo("/"));
    }

    [Test]
    [Category("E6")]
    public async Task Clicks_OfPersons_AreFacts_ThoseOfScannersAreNot_AndNoLinkLeadsElsewhere()
    {
        var ann = await _desk.Subscriber("Ann");
        await _desk.Plans(ann);
        await _desk.HasTemplate("Test.Links", "Links", "<a href=\"https://a.example/\">a</a><a href=\"https://b.example/\">b</a><a href=\"https://c.example/\">c</a>");
        await _desk.Plans(await _desk.Subscriber("Bob"), MailDesk.Offer with { TemplateName = "Test.Links" });
        await _desk.Dispatch();
        var mine = Links(_desk.Server.To(ann.Customer.Email).Single());
        var scanned = Links(_desk.Server.Mails.Single(mail => mail.Header("Subject") == "Links"));

        Shop.Days.PassMinutes(5);
        Assert.That((await _http.GetAsync(mine[^1])).Headers.Location, Is.EqualTo(new Uri("https://example.org/x?a=1&b=2")));
        foreach (var link in scanned)
            await _http.GetAsync(link);
        await _http.SendAsync(new HttpRequestMessage(HttpMethod.Head, mine[0]));
        var forged = Regex.Replace(mine[^1], "u=.+$", "u=" + System.Buffers.Text.Base64Url.EncodeToString("https://evil.example/"u8));
        Assert.That((await _http.GetAsync(forged)).Headers.Location!.ToString(), Is.EqualTo("/"));

        Shop.Days.PassMinutes(1);
        await Shop.With<IEnumerable<IDispatchEnd>>(async ends =>
        {
            foreach (var end in ends)
                await end.EndAsync();
        });

        Assert.That((await Shop.Journal(FactKind.EmailClicked)).Select(fact => (fact.CustomerId, fact.Text)), Is.EqualTo(new[] { (ann.Id, "journey:7:2:1") }));
        Assert.That((await Shop.Rows<LoyaltyMailClick>()).Count(click => click.StateId == MailClickStore.Machine), Is.EqualTo(scanned.Count + 1));
    }

    [Test]
    [Category("E5")]
    public async Task ReportsOfBouncesAndComplaints_Count_WhenTheyAreSigned()
    {
        var ann = await _desk.Subscriber("Ann");
        var key = Convert.FromBase64String((await Shop.With<ISettingService, CustomerLoyaltySettings>(settings => settings.LoadSettingAsync<CustomerLoyaltySettings>())).SigningKey);
        var body = $$"""{"events":[{"type":"bounce","email":"{{ann.Customer.Email}}","status":"5.1.1","reason":"gone"},{"type":"complaint","email":"bob@example.org"},{"type":"other","email":"x@y.z"},{"type":"bounce","email":"no address"}]}""";

        Assert.That(await Report(key, body, 0, "0"), Is.EqualTo(HttpStatusCode.Forbidden), "forged");
        Assert.That(await Report(key, body, -3600), Is.EqualTo(HttpStatusCode.Forbidden), "replayed");
        Assert.That(await Report(key, "{\"events\":7}"), Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(await Shop.Rows<LoyaltySuppression>(), Is.Empty);

        Assert.That(await Report(key, body), Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await Shop.Rows<LoyaltySuppression>()).Select(row => (row.Email, row.Reason)),
            Is.EquivalentTo(new[] { (ann.Customer.Email.ToLowerInvariant(), SuppressionReason.Bounced), ("bob@example.org", SuppressionReason.Complained) }));
    }

    [Test]
    [Category("K1")]
    public async Task AnErasedCustomer_LeavesAHash_AndGetsNothing()
    {
        var ann = await _desk.Subscriber("Ann");
        var action = await _desk.Plans(ann, due: Shop.Now.AddDays(1));
        await Shop.With<MailChoices>(choices => choices.StopAsync(new RecipientLink(ann.Id, 1, 0), "test"));
        var email = ann.Customer.Email;

        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));
        await Shop.With<Nop.Core.Events.IEventPublisher>(events => events.PublishAsync(new Nop.Core.Domain.Gdpr.CustomerPermanentlyDeleted(ann.Id, email)));

        Assert.That(await Shop.Rows<LoyaltyAction>(), Has.None.Matches<LoyaltyAction>(row => row.Id == action.Id));
        var left = await Shop.Rows<LoyaltySuppression>();
        Assert.That(left.All(row => row.Email is null && row.CustomerId == 0 && row.AddressHash == MailAddress.Hash(email)), Is.True);
        Assert.That(await Shop.With<SuppressionStore, SuppressionReason?>(list => list.FindAsync(email, 1)), Is.EqualTo(SuppressionReason.Erased));
    }

    private async Task<HttpStatusCode> Report(byte[] key, string body, int seconds = 0, string? signature = null)
    {
        var time = new DateTimeOffset(Shop.Now, TimeSpan.Zero).AddSeconds(seconds).ToUnixTimeSeconds();
        signature ??= Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.ASCII.GetBytes(ReportKey.Of(key)), Encoding.UTF8.GetBytes($"{time}.{body}")));
        var request = new HttpRequestMessage(HttpMethod.Post, $"{Shop.Store.Address}loyalty/mails/report") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Loyalty-Signature", $"t={time},v1={signature}");
        return (await _http.SendAsync(request)).StatusCode;
    }

    private async Task<string> Post(string address, params (string Key, string Value)[] form)
    {
        var answer = await _http.PostAsync(address, new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Key, field.Value))));
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<string> UnsubscribeAddress(Shopper shopper)
    {
        await _desk.Plans(shopper);
        await _desk.Dispatch();
        return Local(_desk.Server.To(shopper.Customer.Email)[^1].Header("List-Unsubscribe").Trim('<', '>'));
    }

    private Task<string> LastHtml() => Task.FromResult(_desk.Server.Mails[^1].Part("text/html"));

    private List<string> Links(ReadMail mail) =>
        [.. Address().Matches(mail.Part("text/html")).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(link => link.Contains("/mails/go/", StringComparison.Ordinal)).Select(Local)];

    /// <summary>The same address at the port that this shop has got.</summary>
    private string Local(string address) => new Uri(Shop.Store.Address!, new Uri(address).PathAndQuery).ToString();

    private Task<bool> IsSubscribed(Shopper shopper) => Shop.With<INewsletter, bool>(newsletter => newsletter.IsSubscribedAsync(shopper.Customer.Email, 1));

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Address();
}
