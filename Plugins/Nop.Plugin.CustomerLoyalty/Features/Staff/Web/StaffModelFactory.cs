using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Staff.Web;

public class StaffModelFactory(StaffReports reports, OwnerService staff, IPermissionService permissions, DeskWords words)
{
    private const int UsualDays = 90;
    private const int LongestYears = 10;

    public Task<bool> MaySeeAllAsync() => permissions.AuthorizeAsync(LoyaltyPermissions.StaffViewAll);

    /// <param name="agentId">0 for everybody.</param>
    public async Task<StaffModel> PrepareAsync(StaffModel model, int agentId)
    {
        var (lines, names) = await LinesAsync(model, agentId);
        model.AgentId = agentId;
        model.AgentName = agentId > 0 ? (await staff.NamesAsync([agentId]))[agentId] : string.Empty;
        model.MaySeeAll = await MaySeeAllAsync();
        (model.HasService, model.HasPractice) = (reports.HasService, await reports.HasPracticeAsync());
        var rows = new List<StaffRow>();
        foreach (var line in lines)
            rows.Add(new StaffRow(line, names.GetValueOrDefault(line.AgentId, $"#{line.AgentId}"), await FiguresAsync(line)));
        model.Rows = rows;
        return model;
    }

    /// <summary>The lines of the period, with the names of the agents. The days of the model are set.</summary>
    public async Task<(IReadOnlyList<StaffLine> Lines, IReadOnlyDictionary<int, string> Names)> LinesAsync(StaffModel model, int agentId)
    {
        var today = (await words.LocalAsync(reports.Now)).Date;
        var to = model.ToDay is { } typedTo && typedTo.Year is > 2000 and < 3000 ? typedTo.Date : today;
        var from = model.FromDay is { } typedFrom && typedFrom.Date <= to && typedFrom.Year > to.Year - LongestYears ? typedFrom.Date : to.AddDays(1 - UsualDays);
        (model.FromDay, model.ToDay) = (from, to);
        var lines = await reports.ReadAsync(new StaffPeriod(await words.UtcAsync(from), await words.UtcAsync(to.AddDays(1))));
        var shown = agentId > 0 ? [.. lines.Where(line => line.AgentId == agentId)] : lines;
        if (agentId > 0 && shown.Count == 0)
            shown = [new StaffLine(agentId, new StaffWork(agentId))];
        return (shown, await staff.NamesAsync(shown.Select(line => line.AgentId)));
    }

    private async Task<IReadOnlyList<StaffFigure>> FiguresAsync(StaffLine line)
    {
        var (work, service) = (line.Work, line.Service);
        var figures = new List<StaffFigure>
        {
            await RateAsync("PromisesKept", work.Kept, work.Promises, line.Promises),
            await RateAsync("SettledAtOnce", work.Settled, work.Contacts, line.Settled),
            await RateAsync("TasksInTime", work.TasksInTime, work.TasksDone, line.Tasks),
            await MeanAsync("MinutesEach", work.Timed, line.Minutes, 30)
        };
        if (!reports.HasService)
            return figures;
        figures.Add(await RateAsync("ServiceLevels", service?.InTime ?? 0, service?.Promised ?? 0, line.ServiceLevels));
        figures.Add(await MeanAsync("FirstAnswer", service?.FirstAnswers.Count ?? 0, line.FirstAnswer, 16));
        figures.Add(await MeanAsync("Solution", service?.Solutions.Count ?? 0, line.Solution, 80));
        figures.Add(await RateAsync("Reopened", service?.Reopened ?? 0, service?.Handled ?? 0, line.Reopened));
        figures.Add(await MeanAsync("Satisfaction", service?.Rated ?? 0, line.Satisfaction, 5));
        figures.Add(await MeanAsync("Assurance", service?.Assurance.Count ?? 0, line.Assurance, 7));
        figures.Add(await MeanAsync("Empathy", service?.Empathy.Count ?? 0, line.Empathy, 7));
        figures.Add(await RateAsync("Recovery", service?.Recovered ?? 0, service?.Measurable ?? 0, line.Recovery));
        return figures;
    }

    private async Task<StaffFigure> RateAsync(string key, long good, long all, Estimate estimate) => all == 0
        ? new StaffFigure(key, "–", null, string.Empty, 1)
        : new StaffFigure(key, await words.FillAsync("Staff.Of", good, all), estimate, await words.FillAsync("Staff.Between", Percent(estimate.Value), Percent(estimate.Low), Percent(estimate.High)), 1);

    private async Task<StaffFigure> MeanAsync(string key, long count, Estimate estimate, double scale) => count == 0
        ? new StaffFigure(key, "–", null, string.Empty, scale)
        : estimate.High <= estimate.Low ? new StaffFigure(key, await words.FillAsync("Staff.Times", count), null, await words.FillAsync("Staff.OnlyOne", Number(estimate.Value)), scale)
        : new StaffFigure(key, await words.FillAsync("Staff.Times", count), estimate, await words.FillAsync("Staff.Between", Number(estimate.Value), Number(Math.Max(0, estimate.Low)), Number(estimate.High)), scale);

    private static string Percent(double share) => share.ToString("P0", CultureInfo.CurrentCulture);

    private static string Number(double value) => value.ToString("0.0", CultureInfo.CurrentCulture);
}
