using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Demo.Import.Cleaning;

namespace Demo.Import.Reading;

/// <summary>Reads a file into a <see cref="LineTable"/>; what cannot be read becomes a problem with its line number.</summary>
public sealed class OrderLineReader(LineTable table, ProblemLog problems)
{
    private const int ProgressStep = 10_000;

    public long LinesRead { get; private set; }

    public void Read(TextReader text, Action<long>? progress = null)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, DetectColumnCountChanges = false, BufferSize = 1 << 16 };
        using var csv = new CsvParser(text, configuration, leaveOpen: true);
        try
        {
            if (!csv.Read())
                throw new ImportException("The file is empty.");
            var fields = new OrderLineFields(OrderColumns.Find(csv.Record!), table);
            while (csv.Read())
            {
                var number = csv.RawRow;
                if (fields.TryRead(csv, number, out var line, out var reason, out var detail))
                    table.Add(line);
                else
                    problems.AddUnreadable(number, reason, detail);
                if (++LinesRead % ProgressStep == 0)
                    progress?.Invoke(LinesRead);
            }
        }
        catch (Exception problem) when (problem is InvalidDataException or CsvHelperException or EndOfStreamException)
        {
            throw new ImportException($"The file breaks off or is damaged after line {csv.RawRow}; nothing was imported.", problem);
        }
    }
}
