using System.Globalization;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Platform.Xlsx;

/// <summary>The parts of a workbook beside its sheets, as Office Open XML (ECMA-376) wants them.</summary>
public static class XlsxParts
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>Path of a part and its text.</summary>
    public static IEnumerable<(string Path, string Text)> All(int sheets) =>
    [
        ("xl/workbook.xml", Workbook(sheets)),
        ("xl/_rels/workbook.xml.rels", WorkbookRelations(sheets)),
        ("xl/styles.xml", Styles),
        ("_rels/.rels", $"{Declaration}<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("[Content_Types].xml", ContentTypes(sheets))
    ];

    /// <summary>
    /// Cell formats in the order of <see cref="Tables.CellStyle"/>, and after them the bold one of headings. Numbers 3, 4, 10, 14 and 22 are built in and
    /// follow the reader's own language.
    /// </summary>
    private const string Styles = $"{Declaration}<styleSheet xmlns=\"{Main}\">"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"6\">"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"4\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"10\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"22\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        + "</cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    private static string Workbook(int sheets) => Repeated(sheets, $"{Declaration}<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>",
        "<sheet name=\"{0}\" sheetId=\"{0}\" r:id=\"rId{0}\"/>", "</sheets></workbook>");

    private static string WorkbookRelations(int sheets) => Repeated(sheets, $"{Declaration}<Relationships xmlns=\"{Package}/relationships\">",
        $"<Relationship Id=\"rId{{0}}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{{0}}.xml\"/>",
        $"<Relationship Id=\"styles\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");

    private static string ContentTypes(int sheets) => Repeated(sheets, $"{Declaration}<Types xmlns=\"{Package}/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Content}.sheet.main+xml\"/>"
        + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Content}.styles+xml\"/>",
        $"<Override PartName=\"/xl/worksheets/sheet{{0}}.xml\" ContentType=\"{Content}.worksheet+xml\"/>", "</Types>");

    private static string Repeated(int times, string before, string each, string after)
    {
        var text = new StringBuilder(before);
        for (var number = 1; number <= times; number++)
            text.AppendFormat(CultureInfo.InvariantCulture, each, number);
        return text.Append(after).ToString();
    }
}
