using System.IO.Compression;
using System.Text.Json;
using Demo.Data;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Quality;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Localization;
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
    public async Task TheDownload_CanBeRead_InTheShoppersLanguage_WithMarkupAsText()
    {
        var ann = await Busy("Ann");
        await Shop.With<NoteService>(notes => notes.SaveAsync(new NoteDraft(Guid.NewGuid(), 0, ann.Id, NoteKind.Note, "<script>alert('你好')</script> {{body}} \u0001", null, null, null)));

        var english = Read(await Download(ann, 1), "index.html");
        Assert.That(english, Does.Contain("lang=\"en-US\"").And.Contain(LocaleFiles.English["Plugins.Misc.CustomerLoyalty.MyData.Kind.history"]).And.Contain("OrderPlaced"));
        Assert.That(english, Does.Contain("&lt;script&gt;alert('你好')&lt;/script&gt;").And.Not.Contain("<script"));
        Assert.That(english.Contains('\u0001'), Is.False);
        var chinese = Read(await Download(ann, 2), "index.html");
        Assert.That(chinese, Does.Contain("lang=\"zh-CN\"").And.Contain(LocaleFiles.For("zh-CN")["Plugins.Misc.CustomerLoyalty.MyData.Kind.notes"]).And.Contain("<th scope=\"col\">时间</th>"));
    }

    [Test]
    public async Task WhoWasErased_HasNothingToTakeAway_ButTheTradeItself()
    {
        var ann = await Busy("Ann");
        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));
        using var zip = await Download(ann);
        Assert.That(zip.Entries.Select(entry => entry.FullName), Is.EquivalentTo(new[] { "history.csv", "index.html", "my-data.json" }));
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

    private Task<ZipArchive> Download(Shopper shopper, int languageId) => shopper.Does(async scope =>
    {
        var work = scope.Get<IWorkContext>();
        await work.SetWorkingLanguageAsync((await scope.Get<ILanguageService>().GetAllLanguagesAsync(true)).Single(language => language.Id == languageId));
        return new ZipArchive(new MemoryStream(await scope.Get<CustomerDownload>().WriteAsync(shopper.Id)));
    });

    private async Task<ZipArchive> Download(Shopper shopper) => new(new MemoryStream(await Shop.With<CustomerDownload, byte[]>(download => download.WriteAsync(shopper.Id))));

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
