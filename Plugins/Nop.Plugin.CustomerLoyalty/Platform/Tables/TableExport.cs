using Nop.Plugin.CustomerLoyalty.Platform.Csv;
using Nop.Plugin.CustomerLoyalty.Platform.Xlsx;

namespace Nop.Plugin.CustomerLoyalty.Platform.Tables;

/// <summary>Writes lists to files.</summary>
public static class TableExport
{
    private const int BufferSize = 64 * 1024;

    /// <param name="name">Of the file, without its ending.</param>
    public static async Task<TableFile> WriteAsync<TRow>(TableFormat format, string name, IReadOnlyList<TableColumn<TRow>> columns, IAsyncEnumerable<TRow> rows)
    {
        var content = TemporaryStream();
        try
        {
            using (var writer = WriterOf(format, content))
            {
                var styles = columns.Select(column => column.Style).ToArray();
                writer.Row(columns.Select(column => (object?)column.Title), []);
                await foreach (var row in rows)
                    writer.Row(columns.Select(column => column.Value(row)), styles);
            }

            content.Position = 0;
            return TableFile.Of(format, content, name);
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    /// <summary>A list that is in memory anyway.</summary>
    public static Task<TableFile> WriteAsync<TRow>(TableFormat format, string name, IReadOnlyList<TableColumn<TRow>> columns, IEnumerable<TRow> rows) =>
        WriteAsync(format, name, columns, OneByOne(rows));

    private static async IAsyncEnumerable<TRow> OneByOne<TRow>(IEnumerable<TRow> rows)
    {
        await Task.CompletedTask;
        foreach (var row in rows)
            yield return row;
    }

    private static ITableWriter WriterOf(TableFormat format, Stream stream) => format == TableFormat.Xlsx ? new XlsxWriter(stream) : new CsvWriter(stream);

    private static FileStream TemporaryStream() => new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite,
        FileShare.None, BufferSize, FileOptions.DeleteOnClose);
}
