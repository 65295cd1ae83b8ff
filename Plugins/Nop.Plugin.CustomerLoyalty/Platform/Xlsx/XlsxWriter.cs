using System.IO.Compression;
using System.Text;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;

namespace Nop.Plugin.CustomerLoyalty.Platform.Xlsx;

/// <summary>
/// A table as a workbook, written while it is read. Texts are stored as texts, so that none can become a formula; numbers, dates
/// and yes/no as what they are. What does not fit on one sheet goes on on the next, under the same headings.
/// </summary>
public sealed class XlsxWriter(Stream stream, int mostRows = XlsxWriter.MostRows) : ITableWriter
{
    /// <summary>A sheet has no more.</summary>
    public const int MostRows = 1_048_576;

    private readonly ZipArchive _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
    private object?[]? _headings;
    private XlsxSheet? _sheet;
    private int _sheets;

    public void Row(IEnumerable<object?> cells, IReadOnlyList<CellStyle> styles)
    {
        if (_headings is null)
        {
            _headings = [.. cells];
            Begin();
            return;
        }

        if (_sheet!.Rows == mostRows)
            Begin();
        _sheet!.Row(cells, styles);
    }

    public void Dispose()
    {
        if (_headings is null)
        {
            _headings = [];
            Begin();
        }

        _sheet!.Dispose();
        foreach (var (path, text) in XlsxParts.All(_sheets))
        {
            using var part = _zip.CreateEntry(path, CompressionLevel.Fastest).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }

        _zip.Dispose();
    }

    private void Begin()
    {
        _sheet?.Dispose();
        _sheets++;
        _sheet = new XlsxSheet(_zip.CreateEntry($"xl/worksheets/sheet{_sheets}.xml", CompressionLevel.Fastest).Open(), _headings!);
    }
}
