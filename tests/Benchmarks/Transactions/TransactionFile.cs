using System.IO.Compression;
using System.Text.RegularExpressions;
using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Benchmarks.Transactions;

/// <summary>A file of purchases, in any of the usual layouts, and what was wrong with it.</summary>
/// <param name="Refused">Lines with a negative amount or of a cancelled invoice: returns are no purchases.</param>
/// <param name="BadLines">Number and text of the first lines that could not be read.</param>
internal sealed partial record TransactionFile(PurchaseLog Log, int Transactions, int Refused, int Bad, IReadOnlyList<string> BadLines, DateOnly First, DateOnly Last, IReadOnlyList<string> Notes)
{
    private const int Looked = 200;

    public static TransactionFile Read(string path)
    {
        if (!File.Exists(path))
            throw new UsageException($"There is no file {path}.");
        using var file = File.OpenRead(path);
        using var text = new StreamReader(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
        return Read(Lines(text));
    }

    public static TransactionFile Read(IEnumerable<string> lines)
    {
        var all = lines.Select((line, index) => (Number: index + 1, Text: line.Trim('\uFEFF', ' ', '\r'))).Where(line => line.Text.Length > 0 && line.Text[0] != '#').ToList();
        if (all.Count == 0)
            throw new UsageException("The file has no lines.");
        var splitter = LineSplitter.For([.. all.Take(Looked).Select(line => line.Text)]);
        var sample = all.Skip(1).Take(Looked).Select(line => Split(splitter, line.Text)).ToList();
        var header = Split(splitter, all[0].Text);
        var hasHeader = !Array.Exists(header, DateReader.IsDate) && !Array.Exists(header, field => AmountReader.TryRead(field, out _));
        var columns = (hasHeader ? Columns.Named(header, sample.Count > 0 ? sample[0].Length : header.Length) : null) ?? Columns.Guessed(hasHeader ? sample : [header, .. sample])
            ?? throw new UsageException("No column of dates was found. Wanted: customer, date and, if known, amount.");
        return Read([.. all.Skip(hasHeader ? 1 : 0)], splitter, columns);
    }

    private static TransactionFile Read(List<(int Number, string Text)> lines, LineSplitter splitter, Columns columns)
    {
        var split = lines.ConvertAll(line => (line.Number, line.Text, Fields: Split(splitter, line.Text)));
        var dates = DateReader.For(split.Where(line => line.Fields.Length > columns.Date).Select(line => line.Fields[columns.Date]));
        var purchases = new Dictionary<string, List<(DateOnly Day, double Amount)>>(StringComparer.Ordinal);
        var (read, refused, bad, first, last) = (0, 0, new List<string>(), DateOnly.MaxValue, DateOnly.MinValue);
        var (badCount, withoutCustomer, free) = (0, 0, 0);
        foreach (var (number, line, fields) in split)
        {
            var amount = 0.0;
            var quantity = 1.0;
            if (fields.Length <= Math.Max(columns.Date, Math.Max(columns.Customer, columns.Amount)) || !dates.TryRead(fields[columns.Date], out var day)
                || columns.Amount >= 0 && !AmountReader.TryRead(fields[columns.Amount], out amount)
                || columns.Quantity >= 0 && !AmountReader.TryRead(fields[columns.Quantity], out quantity))
            {
                if (++badCount <= 5)
                    bad.Add($"line {number}: {line}");
                continue;
            }

            var customer = fields[columns.Customer];
            if (customer.Length == 0)
                withoutCustomer++;
            else if (amount * quantity < 0 || columns.Quantity >= 0 && amount * quantity == 0 || columns.Invoice >= 0 && fields[columns.Invoice].StartsWith('C'))
                refused++;
            else
            {
                if (!purchases.TryGetValue(customer, out var days))
                    purchases[customer] = days = [];
                days.Add((day, amount * quantity));
                free += columns.Amount >= 0 && amount == 0 ? 1 : 0;
                (read, first, last) = (read + 1, day < first ? day : first, day > last ? day : last);
            }
        }

        List<string> notes = [];
        if (dates.Note is { } note)
            notes.Add(note);
        if (free > 0)
            notes.Add($"{free} purchases with amount 0 count as purchases (as in the published CDNOW results) and bring no spend");
        if (withoutCustomer > 0)
            notes.Add($"{withoutCustomer} lines without a customer were skipped");
        return new TransactionFile(Build(purchases.Values), read, refused, badCount, bad, first, last, notes);
    }

    private static PurchaseLog Build(IEnumerable<List<(DateOnly Day, double Amount)>> customers)
    {
        var builder = new PurchaseLogBuilder();
        foreach (var days in customers)
        {
            foreach (var (day, amount) in days)
                builder.Add(day, amount);
            builder.EndCustomer();
        }

        return builder.Build();
    }

    /// <summary>Where white space separates, a time of day beside the date is no field.</summary>
    private static string[] Split(LineSplitter splitter, string line)
    {
        var fields = splitter.Split(line);
        return splitter.Separator == ' ' ? Array.FindAll(fields, field => !TimeOfDay().IsMatch(field)) : fields;
    }

    private static IEnumerable<string> Lines(TextReader text)
    {
        while (text.ReadLine() is { } line)
            yield return line;
    }

    [GeneratedRegex(@"^\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$")]
    private static partial Regex TimeOfDay();
}
