using System.Globalization;
using System.Text;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;

namespace Nop.Plugin.CustomerLoyalty.Platform.Csv;

/// <summary>
/// A table as CSV (RFC 4180), UTF-8 with a byte order mark so that spreadsheets show every script. A text that a spreadsheet
/// would take for a formula is written with an apostrophe before it.
/// </summary>
public sealed class CsvWriter(Stream stream) : ITableWriter
{
    private readonly StreamWriter _text = new(stream, new UTF8Encoding(true), leaveOpen: true);

    public void Row(IEnumerable<object?> cells, IReadOnlyList<CellStyle> styles)
    {
        var column = 0;
        foreach (var cell in cells)
        {
            if (column > 0)
                _text.Write(',');
            _text.Write(Cell(cell, column < styles.Count ? styles[column] : CellStyle.Plain));
            column++;
        }

        _text.Write("\r\n");
    }

    public void Dispose() => _text.Dispose();

    private static string Cell(object? value, CellStyle style) => value switch
    {
        null => string.Empty,
        DateTime day when style == CellStyle.Day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "1" : "0",
        string text => Quoted(text.Length > 0 && "=+-@\t\r\n".Contains(text[0]) ? "'" + text : text),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(value.ToString() ?? string.Empty)
    };

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";
}
