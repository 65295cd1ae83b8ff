using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Staff.Web;

/// <summary>The report for a spreadsheet: what was counted, and the estimates with their bounds.</summary>
public class StaffExport(StaffModelFactory models, DeskWords words)
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
        new("Reopened", row => row.Line.Service?.Reopened),
        new("ServiceLevelsEstimate", row => Share(row.Line.Service?.Promised ?? 0, row.Line.ServiceLevels.Value), CellStyle.Share),
        new("FirstAnswers", row => row.Line.Service?.FirstAnswers.Count),
        new("FirstAnswerBusinessHours", row => Mean(row.Line.Service?.FirstAnswers.Count ?? 0, row.Line.FirstAnswer.Value)),
        new("Solutions", row => row.Line.Service?.Solutions.Count),
        new("SolutionBusinessHours", row => Mean(row.Line.Service?.Solutions.Count ?? 0, row.Line.Solution.Value)),
        new("Rated", row => row.Line.Service?.Rated),
        new("SatisfactionEstimate", row => Mean(row.Line.Service?.Rated ?? 0, row.Line.Satisfaction.Value)),
        new("AssuranceCount", row => row.Line.Service?.Assurance.Count),
        new("AssuranceEstimate", row => Mean(row.Line.Service?.Assurance.Count ?? 0, row.Line.Assurance.Value)),
        new("EmpathyCount", row => row.Line.Service?.Empathy.Count),
        new("EmpathyEstimate", row => Mean(row.Line.Service?.Empathy.Count ?? 0, row.Line.Empathy.Value)),
        new("RecoveryMeasurable", row => row.Line.Service?.Measurable),
        new("Recovered", row => row.Line.Service?.Recovered),
        new("RecoveryEstimate", row => Share(row.Line.Service?.Measurable ?? 0, row.Line.Recovery.Value), CellStyle.Share)
    ];

    /// <param name="agentId">0 for everybody.</param>
    public async Task<TableFile> WriteAsync(StaffModel model, int agentId, TableFormat format)
    {
        var (lines, names) = await models.LinesAsync(model, agentId);
        return await TableExport.WriteAsync(format, "staff", await words.HeadedAsync(Columns), lines.Select(line => new Row(line, names.GetValueOrDefault(line.AgentId, $"#{line.AgentId}"))));
    }

    /// <summary>Where nothing was counted nothing is said.</summary>
    private static object? Share(long counted, double value) => counted == 0 ? null : (decimal)Math.Round(value, 4);

    private static object? Mean(long counted, double value) => counted == 0 ? null : (decimal)Math.Round(value, 2);

    private sealed record Row(StaffLine Line, string Name);
}
