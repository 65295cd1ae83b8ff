using System.Globalization;
using System.Text;
using System.Xml;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;

namespace Nop.Plugin.CustomerLoyalty.Platform.Xlsx;

/// <summary>One sheet: headings that stay in sight, and rows.</summary>
internal sealed class XlsxSheet : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string HeadingStyle = "5";
    private const int LongestText = 32_767;

    /// <summary>Before March 1900 a spreadsheet counts days that never were.</summary>
    private static readonly DateTime FirstDate = new(1900, 3, 1);

    private readonly Stream _part;
    private readonly XmlWriter _xml;

    public XlsxSheet(Stream part, IReadOnlyCollection<object?> headings)
    {
        _part = part;
        _xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        _xml.WriteStartDocument(true);
        _xml.WriteStartElement("worksheet", Main);
        WriteFrame(headings.Count);
        _xml.WriteStartElement("sheetData", Main);
        StartRow();
        foreach (var heading in headings)
            Text(Convert.ToString(heading, CultureInfo.InvariantCulture) ?? string.Empty, HeadingStyle);
        _xml.WriteEndElement();
    }

    /// <summary>With the headings.</summary>
    public int Rows { get; private set; }

    public void Row(IEnumerable<object?> cells, IReadOnlyList<CellStyle> styles)
    {
        StartRow();
        var column = 0;
        foreach (var cell in cells)
        {
            Cell(cell, column < styles.Count ? styles[column] : CellStyle.Plain);
            column++;
        }

        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        _xml.WriteEndDocument();
        _xml.Dispose();
        _part.Dispose();
    }

    private void WriteFrame(int columns)
    {
        _xml.WriteStartElement("sheetViews", Main);
        _xml.WriteStartElement("sheetView", Main);
        _xml.WriteAttributeString("workbookViewId", "0");
        _xml.WriteStartElement("pane", Main);
        _xml.WriteAttributeString("ySplit", "1");
        _xml.WriteAttributeString("topLeftCell", "A2");
        _xml.WriteAttributeString("activePane", "bottomLeft");
        _xml.WriteAttributeString("state", "frozen");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        if (columns == 0)
            return;
        _xml.WriteStartElement("cols", Main);
        _xml.WriteStartElement("col", Main);
        _xml.WriteAttributeString("min", "1");
        _xml.WriteAttributeString("max", columns.ToString(CultureInfo.InvariantCulture));
        _xml.WriteAttributeString("width", "18");
        _xml.WriteAttributeString("customWidth", "1");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void StartRow()
    {
        Rows++;
        _xml.WriteStartElement("row", Main);
        _xml.WriteAttributeString("r", Rows.ToString(CultureInfo.InvariantCulture));
    }

    private void Cell(object? value, CellStyle style)
    {
        var format = ((int)style).ToString(CultureInfo.InvariantCulture);
        switch (value)
        {
            case null:
                _xml.WriteStartElement("c", Main);
                _xml.WriteEndElement();
                break;
            case DateTime time when time >= FirstDate:
                Value(null, time.ToOADate().ToString(CultureInfo.InvariantCulture), style == CellStyle.Plain ? ((int)CellStyle.Moment).ToString(CultureInfo.InvariantCulture) : format);
                break;
            case DateTime old:
                Text(old.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null);
                break;
            case bool yes:
                Value("b", yes ? "1" : "0", null);
                break;
            case int or long or decimal:
                Value(null, ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), style == CellStyle.Plain ? null : format);
                break;
            default:
                Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty, null);
                break;
        }
    }

    private void Value(string? type, string value, string? style)
    {
        Start(type, style);
        _xml.WriteElementString("v", Main, value);
        _xml.WriteEndElement();
    }

    private void Text(string text, string? style)
    {
        Start("inlineStr", style);
        _xml.WriteStartElement("is", Main);
        _xml.WriteStartElement("t", Main);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(Readable(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Start(string? type, string? style)
    {
        _xml.WriteStartElement("c", Main);
        if (style is not null)
            _xml.WriteAttributeString("s", style);
        if (type is not null)
            _xml.WriteAttributeString("t", type);
    }

    /// <summary>Without what XML has no place for: control characters and halves of characters.</summary>
    private static string Readable(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, LongestText));
        for (var at = 0; at < text.Length && clean.Length < LongestText - 1; at++)
            if (XmlConvert.IsXmlChar(text[at]))
                clean.Append(text[at]);
            else if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
                clean.Append(text[at]).Append(text[++at]);
        return clean.ToString();
    }
}
