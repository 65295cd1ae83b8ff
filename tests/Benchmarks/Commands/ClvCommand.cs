using System.Globalization;
using Benchmarks.Transactions;
using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Benchmarks.Commands;

/// <summary>
/// Fits the customer-base models to the purchases of a file up to one day and compares what they foresee with what came
/// until another.
/// </summary>
public sealed class ClvCommand : IBenchmark
{
    public string Name => "clv";

    public string Usage => "clv FILE --calibration-end DATE --holdout-end DATE --unit week|day|month [--calibration-start DATE]";

    public string Measures => "customer-base models on a file of transactions (customer, date, amount): parameters, hold-out error, choice";

    public Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--calibration-start", "--calibration-end", "--holdout-end", "--unit");
        var unit = arguments.Option("--unit") ?? "week";
        var unitDays = unit.TrimEnd('s') switch
        {
            "day" => 1.0,
            "week" => 7.0,
            "month" => 365.25 / 12,
            _ => throw new UsageException($"--unit {unit}: week, day or month is wanted.")
        };
        var file = TransactionFile.Read(arguments.File);
        if (file.Transactions == 0)
            throw new UsageException($"No purchase could be read. {string.Join("; ", file.BadLines)}");
        var start = arguments.Date("--calibration-start");
        var from = start ?? file.First;
        var until = arguments.Date("--holdout-end") ?? file.Last;
        var end = arguments.Date("--calibration-end") ?? from.AddDays((until.DayNumber - from.DayNumber) / 2);
        if (end < from)
            throw new UsageException($"The calibration ends on {Day(end)}, before it begins on {Day(from)}.");
        if (until <= end)
            throw new UsageException($"The hold-out ends on {Day(until)}, not after the calibration on {Day(end)}.");

        report.Variant = Path.GetFileNameWithoutExtension(arguments.File).Split('.')[0];
        Describe(report, file);
        var log = file.Log;
        var histories = CustomerHistories.At(log, start, end, unitDays);
        var actual = histories.Orders(log, end, until);
        var horizonDays = until.DayNumber - end.DayNumber;
        report.Add("unit of time", unit.TrimEnd('s'));
        report.Add("calibration", $"{Day(from)} to {Day(end)}");
        report.Add("hold-out", string.Create(CultureInfo.InvariantCulture, $"{Day(end.AddDays(1))} to {Day(until)} ({horizonDays / unitDays:0.##} {unit.TrimEnd('s')}s)"));
        if (until > file.Last)
            report.Add("note", $"the file ends on {Day(file.Last)}, before the hold-out does: actual orders after that are not there");
        report.Add("customers", $"{histories.Summaries.Length} with their first purchase in the calibration period, {histories.Summaries.Count(summary => summary.Frequency > 0)} of them with a repeat purchase");
        report.Add("orders", "purchase days; purchases of one day count as one");
        report.Add("actual hold-out orders", $"{actual.Sum()}");

        var rows = new ClvReport(report, histories, actual, horizonDays / unitDays);
        foreach (var kind in PurchaseModels.All)
            rows.Model(kind);
        rows.Spend();
        rows.Choice(log, new CustomerBaseOptions(end, horizonDays) { UnitDays = unitDays, CalibrationStart = start });
        return Task.CompletedTask;
    }

    private static void Describe(Report report, TransactionFile file)
    {
        report.Add("transactions", $"{file.Transactions} from {Day(file.First)} to {Day(file.Last)} of {file.Log.Customers} customers");
        if (file.Refused > 0)
            report.Add("skipped", $"{file.Refused} lines with a negative amount, or of a cancelled invoice, or order lines that cost nothing");
        if (file.Bad > 0)
            report.Add("bad lines", $"{file.Bad}, the first: {string.Join(" | ", file.BadLines)}");
        foreach (var note in file.Notes)
            report.Add("note", note);
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
