using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Xlsx;

namespace Plugin.Tests.Features.Platform;

[Category("B7")]
public class TableExportTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private sealed record Line(string? Name, int Orders, decimal? Revenue, DateTime? Last, bool IsCore);

    private static readonly TableColumn<Line>[] Columns =
    [
        new("Name", line => line.Name),
        new("Orders", line => line.Orders),
        new("Revenue", line => line.Revenue, CellStyle.Money),
        new("Last", line => line.Last, CellStyle.Moment),
        new("Day", line => line.Last, CellStyle.Day),
        new("Core", line => line.IsCore)
    ];

    [Test]
    public async Task Csv_QuotesWhatNeedsIt_AndDefusesFormulas()
    {
        var text = await CsvOf(new Line("=cmd|' /C calc'!A0", 3, 12.5m, new DateTime(2026, 5, 4, 3, 2, 1), true), new Line("Ann \"the\" Tea, Ltd", 0, null, null, false));
        Assert.That(text.Split("\r\n"), Is.EqualTo(new[]
        {
            "Name,Orders,Revenue,Last,Day,Core", "'=cmd|' /C calc'!A0,3,12.5,2026-05-04 03:02:01,2026-05-04,1", "\"Ann \"\"the\"\" Tea, Ltd\",0,,,,0", ""
        }));
    }

    [Test]
    public async Task Xlsx_IsAWholePackage_OfWellFormedParts()
    {
        using var zip = await XlsxOf([new Line("Ann", 1, 2, null, true)]);
        var parts = zip.Entries.ToDictionary(entry => entry.FullName, Parse);

        var types = parts["[Content_Types].xml"].Root!.Elements().Where(element => element.Name.LocalName == "Override").Select(element => element.Attribute("PartName")!.Value);
        Assert.That(types, Is.SubsetOf(parts.Keys.Select(name => "/" + name)));
        var relations = parts["xl/_rels/workbook.xml.rels"].Root!.Elements().ToDictionary(element => element.Attribute("Id")!.Value, element => element.Attribute("Target")!.Value);
        foreach (var sheet in parts["xl/workbook.xml"].Descendants(Main + "sheet"))
            Assert.That(parts.Keys, Does.Contain("xl/" + relations[sheet.Attribute(Office + "id")!.Value]));
        Assert.That(parts["xl/styles.xml"].Descendants(Main + "cellXfs").Single().Elements().Count(), Is.EqualTo(Enum.GetValues<CellStyle>().Length + 1), "one for each style, one for headings");
    }

    [Test]
    public async Task Xlsx_KeepsTypes_AndNoTextIsAFormula()
    {
        using var zip = await XlsxOf([new Line("=1+1", 7, 12.34m, new DateTime(2026, 5, 4, 12, 0, 0), true)]);
        var cells = Parse(zip.GetEntry("xl/worksheets/sheet1.xml")!).Descendants(Main + "row").ElementAt(1).Elements(Main + "c").ToList();

        Assert.That(Parse(zip.GetEntry("xl/worksheets/sheet1.xml")!).Descendants(Main + "f"), Is.Empty);
        Assert.That(cells[0].Value, Is.EqualTo("=1+1"));
        Assert.That(cells.Select(cell => cell.Attribute("t")?.Value), Is.EqualTo(new[] { "inlineStr", null, null, null, null, "b" }));
        Assert.That(cells.Select(cell => cell.Attribute("s")?.Value), Is.EqualTo(new[] { null, null, "1", "3", "4", null }));
        Assert.That(decimal.Parse(cells[2].Value, CultureInfo.InvariantCulture), Is.EqualTo(12.34m));
        Assert.That(DateTime.FromOADate(double.Parse(cells[3].Value, CultureInfo.InvariantCulture)), Is.EqualTo(new DateTime(2026, 5, 4, 12, 0, 0)));
    }

    [TestCase("王小明 & <b>Söhne</b>")]
    [TestCase("two\nlines\tand  spaces ")]
    [TestCase("a 🎁 with a beard")]
    public async Task Xlsx_KeepsEveryScript(string name)
    {
        using var zip = await XlsxOf([new Line(name, 0, null, null, false)]);
        Assert.That(Parse(zip.GetEntry("xl/worksheets/sheet1.xml")!).Descendants(Main + "row").Last().Elements().First().Value, Is.EqualTo(name));
    }

    [Test]
    public async Task Xlsx_LeavesOutWhatXmlCannotHold()
    {
        using var zip = await XlsxOf([new Line("a\0b\u0008c\ud83dd\uFFFFe", 0, null, new DateTime(1850, 1, 2), false), new Line(new string('x', 40_000), 0, null, null, false)]);
        var rows = Parse(zip.GetEntry("xl/worksheets/sheet1.xml")!).Descendants(Main + "row").ToList();
        Assert.That(rows[1].Elements().First().Value, Is.EqualTo("abcde"));
        Assert.That(rows[1].Elements().ElementAt(3).Value, Is.EqualTo("1850-01-02"), "spreadsheets know no such day");
        Assert.That(rows[2].Elements().First().Value, Has.Length.LessThanOrEqualTo(32_767));
    }

    [Test]
    public void Xlsx_GoesOnOnTheNextSheet_UnderTheSameHeadings()
    {
        using var stream = new MemoryStream();
        using (var writer = new XlsxWriter(stream, 3))
        {
            writer.Row(["Number"], []);
            for (var number = 1; number <= 5; number++)
                writer.Row([number], []);
        }

        using var zip = new ZipArchive(stream);
        var sheets = zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).OrderBy(entry => entry.FullName)
            .Select(entry => string.Join(' ', Parse(entry).Descendants(Main + "row").Select(row => row.Value)));
        Assert.That(sheets, Is.EqualTo(new[] { "Number 1 2", "Number 3 4", "Number 5" }));
        Assert.That(Parse(zip.GetEntry("xl/workbook.xml")!).Descendants(Main + "sheet").Count(), Is.EqualTo(3));
    }

    [TestCase(TableFormat.Csv, "text/csv", "list.csv")]
    [TestCase(TableFormat.Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "list.xlsx")]
    public async Task AFile_SaysWhatItIs(TableFormat format, string type, string name)
    {
        var file = await TableExport.WriteAsync(format, "list", Columns, Array.Empty<Line>());
        await using var content = file.Content;
        Assert.That((file.ContentType, file.Name), Is.EqualTo((type, name)));
        Assert.That(content.Length, Is.GreaterThan(0));
    }

    private static async Task<string> CsvOf(params Line[] lines)
    {
        var file = await TableExport.WriteAsync(TableFormat.Csv, "list", Columns, lines);
        using var reader = new StreamReader(file.Content);
        return await reader.ReadToEndAsync();
    }

    private static async Task<ZipArchive> XlsxOf(IReadOnlyCollection<Line> lines) =>
        new((await TableExport.WriteAsync(TableFormat.Xlsx, "list", Columns, lines)).Content);

    private static XDocument Parse(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }
}
