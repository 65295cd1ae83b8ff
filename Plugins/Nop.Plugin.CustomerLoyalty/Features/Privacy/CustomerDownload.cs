using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Platform.Csv;

namespace Nop.Plugin.CustomerLoyalty.Features.Privacy;

/// <summary>Everything that we keep about one customer, to take away: a CSV file for each kind, all of it once more as JSON for machines, and as a page for people.</summary>
public class CustomerDownload(IEnumerable<IPersonalData> kept, IEnumerable<IPersonalExport> others, PersonalPage page)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<IReadOnlyList<PersonalTable>> TablesAsync(int customerId)
    {
        var tables = new List<PersonalTable>();
        foreach (var export in kept.OfType<IPersonalExport>().Concat(others))
            tables.AddRange((await export.ExportAsync(customerId)).Where(table => table.Rows.Count > 0));
        return [.. tables.OrderBy(table => table.Name, StringComparer.Ordinal)];
    }

    /// <summary>The bytes of a zip file.</summary>
    public async Task<byte[]> WriteAsync(int customerId)
    {
        var tables = await TablesAsync(customerId);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var table in tables)
            {
                await using var part = zip.CreateEntry($"{table.Name}.csv").Open();
                using var csv = new CsvWriter(part);
                csv.Row(table.Columns, []);
                foreach (var row in table.Rows)
                    csv.Row(row, []);
            }

            await using (var readable = new StreamWriter(zip.CreateEntry("index.html").Open()))
                await readable.WriteAsync(await page.WriteAsync(tables));

            await using var json = zip.CreateEntry("my-data.json").Open();
            await JsonSerializer.SerializeAsync(json, tables.ToDictionary(table => table.Name, table => table.Rows.Select(row =>
                table.Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))), Readable);
        }

        return file.ToArray();
    }
}
