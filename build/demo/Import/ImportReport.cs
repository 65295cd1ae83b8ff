using System.Globalization;
using CsvHelper;
using Demo.Import.Cleaning;
using Demo.Import.Reading;

namespace Demo.Import;

/// <summary>The list of everything that was not imported as it stands, for people and spreadsheets.</summary>
public static class ImportReport
{
    public const string FileName = "import-report.csv";

    public static async Task WriteAsync(string path, LineTable table, ProblemLog problems, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".new";
        await using (var file = new StreamWriter(unfinished))
        await using (var csv = new CsvWriter(file, CultureInfo.InvariantCulture))
        {
            foreach (var title in (string[])["line", "invoice", "stock_code", "quantity", "unit_price", "amount_not_imported", "reason", "detail"])
                csv.WriteField(title);
            await csv.NextRecordAsync();
            foreach (var problem in problems.All.OrderBy(problem => problem.Line))
            {
                cancellation.ThrowIfCancellationRequested();
                Write(csv, table, problem);
                await csv.NextRecordAsync();
            }
        }
        File.Move(unfinished, path, overwrite: true);
    }

    private static void Write(CsvWriter csv, LineTable table, in Problem problem)
    {
        csv.WriteField(problem.Line);
        if (problem.Index < 0)
        {
            for (var empty = 0; empty < 5; empty++)
                csv.WriteField(string.Empty);
        }
        else
        {
            var line = table[problem.Index];
            csv.WriteField(table.Invoices[line.Invoice]);
            csv.WriteField(table.Stocks[line.Stock]);
            csv.WriteField(line.Quantity);
            csv.WriteField(line.UnitPrice);
            csv.WriteField(problem.Amount);
        }
        csv.WriteField(ProblemTexts.For(problem.Reason));
        csv.WriteField(problem.Detail ?? (problem.Index < 0 ? string.Empty : table.Descriptions[table[problem.Index].Description]));
    }
}
