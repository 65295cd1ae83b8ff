using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Browser.Tests;

/// <summary>A list without an export of its own is taken along as it is filtered: all of it, in the reader's language, harmless in a spreadsheet.</summary>
[Category("K1")]
public class ListExportTests
{
    private const string Formula = "=HYPERLINK(1)";

    [Test]
    public async Task TheFile_HoldsAllPagesOfTheGrid_AndNoFormula([Values("en-US", "zh-CN")] string culture)
    {
        await NameAsync();
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.SpeakAsync(culture);
        await visit.OpenAsync("/Admin/LoyaltyTimeline/List");
        var page = visit.Page;
        var rows = page.Locator("#loyalty-customers-grid tbody tr");
        await Assertions.Expect(rows.Nth(1)).ToBeVisibleAsync();
        var total = await page.EvaluateAsync<int>("() => $('#loyalty-customers-grid').DataTable().page.info().recordsTotal");
        Assert.That(total, Is.GreaterThan(await rows.CountAsync()), "more than one page");

        var lines = await TakeAsync(page);
        Assert.That(lines, Has.Length.EqualTo(total + 1));
        var titles = await page.Locator("#loyalty-customers-grid thead th").AllInnerTextsAsync();
        Assert.That(lines[0].Split(','), Is.SubsetOf(titles.Select(title => title.Trim())).And.Length.GreaterThan(1));
        Assert.That(lines[0].Any(letter => letter is >= '\u4e00' and <= '\u9fff'), Is.EqualTo(culture == "zh-CN"), lines[0]);
        Assert.That(lines.Count(line => line.Contains($"'{Formula}", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(lines.SelectMany(line => line.Split(',')).Where(cell => cell.TrimStart('"').StartsWith('=')), Is.Empty);

        await page.FillAsync("#Words", "ann@demo.shop");
        await page.PressAsync("#Words", "Enter");
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        lines = await TakeAsync(page);
        Assert.That(lines, Has.Length.EqualTo(2), "as it is filtered");
        Assert.That(lines[1], Does.Contain("ann@demo.shop"));
        Assert.That(visit.Errors, Is.Empty);
        await visit.SpeakAsync("en-US");
    }

    [TestCase("LoyaltyEntitlement/List")]
    [TestCase("LoyaltyReferral/List")]
    public async Task AGridThatCanBeScrolled_IsOneTable(string path)
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync($"/Admin/{path}");
        await Assertions.Expect(visit.Page.Locator(".content .dataTables_scrollHead, .content .dt-scroll-head").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".content-header [data-loyalty-export]")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.Locator(".content [data-loyalty-export]")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task OfSeveralGrids_EachHasItsWayAboveIt_NotWithin()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/LoyaltyBlock/List");
        await Assertions.Expect(visit.Page.Locator("[data-loyalty-export]").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".dt-container [data-loyalty-export]")).ToHaveCountAsync(0);
    }

    [TestCase("LoyaltyDashboard/Core", 2)]
    [TestCase("LoyaltyDashboard/Customers", 4)]
    [TestCase("LoyaltyOwner/Index", 2)]
    [TestCase("LoyaltyCaseSetup/Index", 10)]
    [TestCase("LoyaltySegment/List", 2)]
    [TestCase("LoyaltyFeedback/Texts", 2)]
    public async Task PlainTables_GoAlongAsWell_AlsoAsAWorkbook(string path, int ways)
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync($"/Admin/{path}");
        var page = visit.Page;
        await Assertions.Expect(page.Locator("[data-loyalty-export=xlsx]").First).ToBeVisibleAsync();
        Assert.That(await page.Locator("[data-loyalty-export]").CountAsync(), Is.GreaterThanOrEqualTo(ways));
        var csv = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-loyalty-export=csv]").First.ClickAsync());
        var lines = (await File.ReadAllTextAsync(await csv.PathAsync())).Split("\r\n");
        var workbook = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-loyalty-export=xlsx]").First.ClickAsync());
        Assert.That(workbook.SuggestedFilename, Does.EndWith(".xlsx"));
        using var zip = System.IO.Compression.ZipFile.OpenRead(await workbook.PathAsync());
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var text = await sheet.ReadToEndAsync();
        Assert.That(System.Text.RegularExpressions.Regex.Count(text, "<row>"), Is.EqualTo(lines.Length), "as many lines in both");
        Assert.That(text, Does.Not.Contain("<f>"), "no formula");
        Assert.That(visit.Errors, Is.Empty);
    }

    private static async Task<string[]> TakeAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#loyalty-list-csv"));
        Assert.That(download.SuggestedFilename, Is.EqualTo("timeline.csv"));
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.That(bytes.Take(3), Is.EqualTo(new byte[] { 0xef, 0xbb, 0xbf }), "spreadsheets know by it how letters are written");
        return System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
    }

    /// <summary>Somebody whose name a spreadsheet would calculate.</summary>
    private static async Task NameAsync()
    {
        await using var scope = Stage.Store.Scope();
        var customers = scope.Get<IRepository<Customer>>();
        var customer = (await customers.Table.FirstOrDefaultAsync(row => row.Email == "customer001@sample.test"))!;
        customer.FirstName = Formula;
        await customers.UpdateAsync(customer, false);
    }
}
