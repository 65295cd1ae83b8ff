using System.IO.Compression;
using System.Text.Json;
using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Quality;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("B7")]
public class DownloadTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task TheDownload_HoldsAllAboutHim_AndNothingOfOthers()
    {
        var (ann, bob) = (await Busy("Ann"), await Busy("Bob"));
        await Shop.With<DataAsking, AskOutcome>(asking => asking.AskAsync(ann.Id));

        using var zip = await Download(ann);
        Assert.That(zip.Entries.Select(entry => entry.FullName), Is.SupersetOf(new[] { "history.csv", "browsers.csv", "data-quality.csv", "data-requests.csv", "my-data.json" }));
        using var json = JsonDocument.Parse(Read(zip, "my-data.json"));
        var history = json.RootElement.GetProperty("history").EnumerateArray().ToList();
        Assert.That(history, Has.Count.EqualTo((await Shop.Journal(ann)).Count));
        Assert.That(history.Select(fact => fact.GetProperty("What").GetString()), Does.Contain("OrderPlaced").And.Contain("ProductViewed"));
        Assert.That(json.RootElement.GetProperty("data-quality").GetArrayLength(), Is.EqualTo(1));
        Assert.That(Read(zip, "history.csv").Split("\r\n"), Has.Length.EqualTo(history.Count + 2), "headings before, an empty line after");
        Assert.That(json.RootElement.ToString(), Does.Not.Contain($"\"CustomerId\": {bob.Id},"));
    }

    [Test]
    public async Task WhoWasErased_HasNothingToTakeAway_ButTheTradeItself()
    {
        var ann = await Busy("Ann");
        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));
        using var zip = await Download(ann);
        Assert.That(zip.Entries.Select(entry => entry.FullName), Is.EquivalentTo(new[] { "history.csv", "my-data.json" }));
        Assert.That(Read(zip, "history.csv"), Does.Contain("OrderPlaced").And.Not.Contain("ProductViewed"));
    }

    private async Task<Shopper> Busy(string name)
    {
        var shopper = await Shop.Customer(name);
        await shopper.Views("Tea");
        await Shop.Flush();
        await shopper.Buys("Tea");
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<QualityTask>();
        return shopper;
    }

    private async Task<ZipArchive> Download(Shopper shopper) => new(new MemoryStream(await Shop.With<CustomerDownload, byte[]>(download => download.WriteAsync(shopper.Id))));

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
