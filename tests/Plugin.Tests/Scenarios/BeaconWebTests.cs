using System.Net;
using System.Text.RegularExpressions;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>The same over HTTP, with the shop's real pages.</summary>
[Category("L3")]
[Category("A3")]
public partial class BeaconWebTests : ShopTests
{
    private HttpClient _browser = null!;

    protected override ShopSetup Setup => new() { Web = true };

    [SetUp]
    public void OpenBrowser()
    {
        _browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), Expect100ContinueTimeout = TimeSpan.FromSeconds(30) }) { BaseAddress = Shop.Store.Address };
        _browser.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
    }

    [TearDown]
    public void CloseBrowser() => _browser.Dispose();

    [Test]
    public async Task APage_CarriesItsToken_AndReportsWithIt()
    {
        var tea = await Shop.Product("Tea");
        var token = await TokenOf("");

        var status = await Report($$"""{"token":"{{token}}","facts":[{"n":0,"k":"product","i":{{tea.Id}}}]}""");
        await Shop.Flush();

        Assert.That(status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await Shop.Journal(FactKind.ProductViewed)).Single().ProductId, Is.EqualTo(tea.Id));
        Assert.That(await TokenOf(""), Is.Not.EqualTo(token), "each page its own");
    }

    [Test]
    public async Task TenMegabytes_AreRefusedBeforeTheyAreSent()
    {
        var body = new CountingStream(10 << 20);
        using var request = new HttpRequestMessage(HttpMethod.Post, Beacon) { Content = new StreamContent(body) };
        request.Content.Headers.ContentLength = body.Length;
        request.Headers.ExpectContinue = true;

        using var response = await _browser.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(body.Served, Is.Zero);
        Assert.That((await _browser.GetAsync("")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task AThousandReportsAtOnce_AreHeldBack_AndThePageIsNotAffected()
    {
        var token = await TokenOf("");
        var body = $$"""{"token":"{{token}}","facts":[{"n":0,"k":"search","s":"tea"}]}""";

        var reports = Enumerable.Range(0, 1_000).Select(_ => Report(body)).ToList();
        var page = _browser.GetAsync("");
        var statuses = await Task.WhenAll(reports);

        // At most two of the limiter's minutes can be touched.
        Assert.That(statuses.Distinct(), Is.EquivalentTo(new[] { HttpStatusCode.NoContent, HttpStatusCode.TooManyRequests }));
        Assert.That(statuses.Count(status => status == HttpStatusCode.NoContent), Is.InRange(60, 120));
        Assert.That(Shop.Counters[CaptureCounter.RateLimited], Is.EqualTo(statuses.Count(status => status == HttpStatusCode.TooManyRequests)));
        Assert.That((await page).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task OtherMethods_AreNotAllowed()
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Put, HttpMethod.Delete })
        {
            using var request = new HttpRequestMessage(method, Beacon) { Content = new StringContent($$"""{"token":"{{await TokenOf("")}}","facts":[{"n":0,"k":"search","s":"tea"}]}""") };
            using var response = await _browser.SendAsync(request);
            Assert.That((int)response.StatusCode, Is.InRange(400, 499), method.Method);
        }

        Assert.That(Shop.Counters[CaptureCounter.Accepted], Is.Zero);
    }

    [Test]
    [Category("K1")]
    public async Task BackOffice_ShowsAStrangerNothing()
    {
        foreach (var page in new[] { "LoyaltyTimeline/List", "LoyaltyTimeline/Customer/1", "LoyaltyHealth", "LoyaltyHealth/Content", "LoyaltySetup/Configure", "LoyaltySetup/FirstSteps", "LoyaltySetup/Steps" })
        {
            using var response = await _browser.GetAsync($"Admin/{page}");
            Assert.That(response.RequestMessage!.RequestUri!.AbsolutePath, Does.Contain("login").IgnoreCase, page);
        }
    }

    private static string Beacon => CustomerLoyaltyDefaults.BeaconPath.TrimStart('/');

    private async Task<HttpStatusCode> Report(string body)
    {
        using var response = await _browser.PostAsync(Beacon, new StringContent(body));
        return response.StatusCode;
    }

    private async Task<string> TokenOf(string page)
    {
        var html = await _browser.GetStringAsync(page);
        var token = Token().Match(html);
        Assert.That(token.Success, Is.True, "the page carries our script");
        return token.Groups[1].Value;
    }

    [GeneratedRegex("data-loyalty-token=\"([^\"]+)\"")]
    private static partial Regex Token();
}
