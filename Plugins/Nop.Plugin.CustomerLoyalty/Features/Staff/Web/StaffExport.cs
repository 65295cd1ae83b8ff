using Nop.Plugin.CustomerLoyalty.Platform.Tables;

namespace Nop.Plugin.CustomerLoyalty.Features.Staff.Web;

/// <summary>The report for a spreadsheet: what was counted, and the estimates with their bounds.</summary>
public class StaffExport(StaffModelFactory models)
{
    private static readonly TableColumn<Row>[] Columns =
    [
        new("Agent", row => row.Line.AgentId),
        new("Name", row => row.Name),
        new("Contacts", row => row.Line.Work.Contacts),
        new("FromCustomers", row => row.Line.Work.FromCustomers),
        new("SettledAtOnce", row => row.Line.Work.Settled),
        new("SettledEstimate", row => Share(row.Line.Work.Contacts, row.Line.Settled.Value), CellStyle.Share),
        new("SettledLow", row => Share(row.Line.Work.Contacts, row.Line.Settled.Low), CellStyle.Share),
        new("SettledHigh", row => Share(row.Line.Work.Contacts, row.Line.Settled.High), CellStyle.Share),
        new("MinutesEach", row => row.Line.Work.Timed == 0 ? null : (decimal)Math.Round(row.Line.Minutes.Value, 2)),
        new("Promises", row => row.Line.Work.Promises),
        new("KeptInTime", row => row.Line.Work.Kept),
        new("KeptLate", row => row.Line.Work.KeptLate),
        new("NotKept", row => row.Line.Work.Broken),
        new("KeptEstimate", row => Share(row.Line.Work.Promises, row.Line.Promises.Value), CellStyle.Share),
        new("KeptLow", row => Share(row.Line.Work.Promises, row.Line.Promises.Low), CellStyle.Share),
        new("KeptHigh", row => Share(row.Line.Work.Promises, row.Line.Promises.High), CellStyle.Share),
        new("TasksDone", row => row.Line.Work.TasksDone),
        new("TasksInTime", row => row.Line.Work.TasksInTime),
        new("TasksOverdue", row => row.Line.Work.TasksOverdue),
        new("CasesHandled", row => row.Line.Service?.Handled),
        new("ServiceLevelsPromised", row => row.Line.Service?.Promised),
        new("ServiceLevelsKept", row => row.Line.Service?.InTime),
        new("Reopened", row => row.Line.Service?.Reopened)
    ];

    /// <param name="agentId">0 for everybody.</param>
    public async Task<TableFile> WriteAsync(StaffModel model, int agentId, TableFormat format)
    {
        var (lines, names) = await models.LinesAsync(model, agentId);
        return await TableExport.WriteAsync(format, "staff", Columns, lines.Select(line => new Row(line, names.GetValueOrDefault(line.AgentId, $"#{line.AgentId}"))));
    }

    /// <summary>Where nothing was counted nothing is said.</summary>
    private static object? Share(long counted, double value) => counted == 0 ? null : (decimal)Math.Round(value, 4);

    private sealed record Row(StaffLine Line, string Name);
}
