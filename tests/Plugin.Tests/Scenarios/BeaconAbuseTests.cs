using System.Text;
using Microsoft.AspNetCore.Http;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Web;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[Category("L3")]
[Category("A3")]
public class BeaconAbuseTests : ShopTests
{
    [Test]
    public async Task SubjectsThatAreNotInTheStore_AreIgnoredAndCounted()
    {
        var guest = await Shop.Guest();
        var elsewhere = await Shop.Sells("Outlet only", with: product => product.LimitedToStores = true);
        await Shop.MapToStore(elsewhere, 2);
        var page = await guest.Browsing.Home();
        foreach (var id in new[] { 987_654, int.MaxValue, 0, -1, int.MinValue, elsewhere.Id,
            (await Shop.Sells("Gone", with: product => product.Deleted = true)).Id, (await Shop.Sells("Hidden", with: product => product.Published = false)).Id })
            page.Happens("product", id);
        page.Happens("category", 1);
        page.Happens("order-placed", 1);
        page.Happens("product", (await Shop.Product("Tea")).Id);

        Assert.That(await page.IsLeft(), Is.EqualTo(204));
        await Shop.Flush();

        Assert.That((await Shop.Journal()).Of(FactFamily.Browse).Select(fact => fact.ProductId), Is.EqualTo(new[] { (await Shop.Product("Tea")).Id }));
        Assert.That(Shop.Counters[CaptureCounter.UnknownSubject], Is.EqualTo(10));
    }

    [Test]
    public async Task ForgedTokens_AreRefused()
    {
        var guest = await Shop.Guest();
        var page = await guest.Browsing.Product("Tea");
        var other = new PageToken(Guid.NewGuid(), Guid.NewGuid(), 1, 1, Shop.Store.Clock.GetUtcNow()).Seal(new byte[32]);
        var flipped = (page.Token[0] == 'A' ? "B" : "A") + page.Token[1..];
        string[] forged = [other, flipped, page.Token[1..], page.Token + "A", "x", new string('A', 5_000), guest.Device.VisitorCookie!];

        foreach (var token in forged)
            Assert.That(await page.Send($$"""{"token":"{{token}}","facts":[{"n":0,"k":"product","i":1}]}"""), Is.EqualTo(403), token);

        Assert.That(Shop.Counters[CaptureCounter.BadSignature], Is.EqualTo(forged.Length));
        Assert.That(Shop.Get<BrowseBuffer>().Count, Is.Zero);
    }

    [TestCase(24.01, 403)]
    [TestCase(23.9, 204)]
    [TestCase(-0.9, 204)]
    [TestCase(-1.1, 403)]
    public async Task ATokenLivesADay_AndAnHourOfClockError(double hours, int status)
    {
        var guest = await Shop.Guest();
        var page = await guest.Browsing.Product("Tea");

        Shop.Days.PassMinutes(hours * 60);

        Assert.That(await page.IsLeft(), Is.EqualTo(status));
    }

    [Test]
    public async Task ATokenOfAnotherShop_IsRefused()
    {
        await using var empty = ShopDatabase.Create(Shop.Database.Kind);
        await using var other = await Shop.OpenAsync(new ShopSetup { Database = empty });
        var page = await (await other.Guest()).Browsing.Product("Tea");

        var here = new OpenPage(Shop, new Device(), page.Token, PageContext.Other);
        here.Happens("product", 1);

        Assert.That(await here.IsLeft(), Is.EqualTo(403));
    }

    [Test]
    public async Task ALargeBody_IsRefusedByItsLength_WithoutBeingRead()
    {
        var body = new CountingStream(10 << 20);
        Assert.That(await Post(body, body.Length), Is.EqualTo(413));
        Assert.That(body.Served, Is.Zero);
    }

    [Test]
    public async Task ALargeBodyOfUnknownLength_IsReadNoFurtherThanTheLimit()
    {
        var body = new CountingStream(10 << 20);
        Assert.That(await Post(body, null), Is.EqualTo(413));
        Assert.That(body.Served, Is.LessThanOrEqualTo(BeaconParser.LongestBody + 1));
        Assert.That(Shop.Counters[CaptureCounter.TooLarge], Is.EqualTo(1));
    }

    [Test]
    public async Task MalformedBodies_AreRefused()
    {
        var page = await (await Shop.Guest()).Browsing.Product("Tea");
        string[] bodies =
        [
            "", " ", "null", "[]", "1", "\"x\"", "{", "{}", "}{", "{\"token\":1}", "{\"token\":\"\"}", "{\"token\":null,\"facts\":[]}",
            "{\"facts\":[]}", "{\"token\":\"T\",\"facts\":{}}", "{\"token\":\"T\",\"facts\":[1]}", "{\"token\":\"T\",\"facts\":[[]]}",
            "{\"token\":\"T\",\"facts\":[{\"n\":\"1\"}]}", "{\"token\":\"T\",\"facts\":[{\"n\":1e99}]}", "{\"token\":\"T\",\"facts\":[{\"i\":99999999999}]}",
            "{\"token\":\"T\",\"facts\":[{\"i\":1.5}]}", "{\"token\":\"T\",\"facts\":[{\"s\":5}]}", "{\"token\":\"T\",\"facts\":[{\"s\":\"\\ud800\"}]}",
            "{\"token\":\"T\",\"facts\":[{\"k\":{\"a\":[]}}]}", "{\"token\":\"T\",\"facts\":[{\"n\":1}", "{\"token\":\"T\",\"facts\":[]} x",
            "{\"token\":\"T\",\"facts\":[],\"more\":1}", "{\"token\":\"T\",\"facts\":[" + string.Join(',', Enumerable.Repeat("{\"n\":1}", 51)) + "]}",
            new string('[', 3_000), "\u0000\u0001", "<xml/>", "token=T"
        ];

        foreach (var body in bodies)
            Assert.That(await page.Send(body.Replace("\"T\"", $"\"{page.Token}\"", StringComparison.Ordinal)), Is.EqualTo(422), body.Length > 200 ? body[..200] : body);

        Assert.That(Shop.Counters[CaptureCounter.Malformed], Is.EqualTo(bodies.Length));
        Assert.That(Shop.Get<BrowseBuffer>().Count, Is.Zero);
    }

    [Test]
    public async Task MutatedBodies_NeverThrow()
    {
        await Shop.Configure(settings => (settings.BatchesPerMinutePerAddress, settings.BatchesPerMinutePerVisitor) = (1_000_000, 100_000));
        var page = await (await Shop.Guest()).Browsing.Product("Tea");
        page.Happens("search", 0, 3, "grün 茶 \"tea\"");
        var sound = page.Body();
        var random = new Random(20_260_302);
        var endpoint = Shop.Get<BeaconEndpoint>();

        for (var round = 0; round < 5_000; round++)
        {
            var body = sound.ToArray();
            for (var change = random.Next(1, 6); change > 0; change--)
                body[random.Next(body.Length)] = (byte)random.Next(256);
            Assert.That(endpoint.Accept(body.AsSpan(0, random.Next(4) == 0 ? random.Next(body.Length) : body.Length)), Is.AnyOf(204, 403, 422), Encoding.Latin1.GetString(body));
        }

        await Shop.Flush();
        Assert.That((await Shop.Journal()).Select(fact => fact.Text?.Length ?? 0), Is.All.LessThanOrEqualTo(BeaconParser.LongestText));
    }

    [Test]
    public async Task WordsWithWhateverInThem_AreKeptClean()
    {
        var page = await (await Shop.Guest()).Browsing.Home();
        page.Happens("search", 0, 1, "a\u0000b\t\r\nc\u0007" + new string('茶', 500));

        await page.IsLeft();
        await Shop.Flush();

        var text = (await Shop.Journal(FactKind.Searched)).Single().Text!;
        Assert.That(text, Does.StartWith("a b c 茶"));
        Assert.That(text, Has.Length.EqualTo(BeaconParser.LongestText));
    }

    [Test]
    public async Task AVisitorWhoReportsTooFast_IsHeldBack_OthersAreNot()
    {
        await Shop.Configure(settings => settings.BatchesPerMinutePerVisitor = 5);
        var page = await (await Shop.Guest()).Browsing.Product("Tea");
        var statuses = new List<int>();
        for (var batch = 0; batch < 20; batch++)
            statuses.Add(await page.IsLeft());

        Assert.That(statuses, Is.EqualTo(Enumerable.Repeat(204, 5).Concat(Enumerable.Repeat(429, 15))));
        Assert.That(Shop.Counters[CaptureCounter.RateLimited], Is.EqualTo(15));
        Assert.That(await (await (await Shop.Guest()).Browsing.Product("Tea")).IsLeft(), Is.EqualTo(204));
    }

    private async Task<int> Post(Stream body, long? length)
    {
        var context = new Device().Request(Shop.Store.Services);
        context.Request.Method = HttpMethods.Post;
        context.Request.Body = body;
        context.Request.ContentLength = length;
        await Shop.Get<BeaconEndpoint>().HandleAsync(context);
        return context.Response.StatusCode;
    }
}
