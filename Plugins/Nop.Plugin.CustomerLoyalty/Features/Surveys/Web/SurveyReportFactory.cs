using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

public class SurveyReportFactory(SurveyReports reports, AnswerFilter filter, BreakdownNames names, SurveyTexts texts, IPermissionService permissions, TimeProvider clock)
{
    /// <summary>Months shown when none are chosen.</summary>
    private const int UsualMonths = 12;

    public async Task<SurveyReportModel> PrepareAsync(AnswerSearchModel search)
    {
        var month = SurveyTrend.FirstOf(reports.DayOf(clock.GetUtcNow().UtcDateTime));
        if (string.IsNullOrEmpty(search.From) && string.IsNullOrEmpty(search.To))
            (search.From, search.To) = (AnswerFilter.TextOf(month.AddMonths(1 - UsualMonths)), AnswerFilter.TextOf(month));
        await filter.PrepareAsync(search);
        var report = await reports.ReportAsync(await filter.QueryOfAsync(search), search.By);
        var summary = report.Summary;
        return new SurveyReportModel
        {
            Search = search,
            Asked = report.Asked,
            Answered = report.Answered,
            Rate = ShareOf(Estimate.Share(report.Answered, report.Asked)),
            Count = summary.Count,
            Low = summary.Low,
            Index = WholeOf(summary.Index),
            Satisfaction = ShareOf(summary.Satisfaction),
            NetPromoters = WholeOf(summary.NetPromoters),
            Gap = GapOf(summary.Gap),
            WeightedGap = summary.Gap is { IsShown: true } && summary.WeightedGap is { } weighted ? weighted.ToString("+0.0;−0.0;0.0") : FigureTexts.None,
            Dimensions = await DimensionsAsync(summary),
            Lines = await LinesAsync(report.Lines, search.By),
            Trend = [.. report.Trend.Select(PointOf)],
            MayExport = await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersExport)
        };
    }

    public static FigureModel GapOf(Estimate? figure) => figure is null ? FigureModel.Empty
        : new FigureModel(figure.Count, FigureTexts.Mark(figure, true), FigureTexts.Interval(figure, true), figure is { IsShown: true, IsCertain: true } ? figure.Value < 0 ? "danger" : "success" : string.Empty);

    public static FigureModel MarkOf(Estimate? figure) => figure is null ? FigureModel.Empty : new FigureModel(figure.Count, FigureTexts.Mark(figure), FigureTexts.Interval(figure));

    public static FigureModel WholeOf(Estimate? figure) => figure is null ? FigureModel.Empty : new FigureModel(figure.Count, FigureTexts.Whole(figure), FigureTexts.WholeInterval(figure));

    public static FigureModel ShareOf(Estimate? figure) => figure is null ? FigureModel.Empty : new FigureModel(figure.Count, FigureTexts.Share(figure), FigureTexts.ShareInterval(figure));

    private async Task<IReadOnlyList<DimensionLineModel>> DimensionsAsync(SurveySummary summary)
    {
        var lines = new List<DimensionLineModel>();
        foreach (var line in summary.Dimensions)
            lines.Add(new DimensionLineModel((int)line.Dimension, await texts.OfAsync(line.Dimension), MarkOf(line.Expected), MarkOf(line.Found), GapOf(line.Gap), line.Weight.ToString("P0")));
        return lines;
    }

    private async Task<IReadOnlyList<BreakdownLineModel>> LinesAsync(IReadOnlyList<BreakdownLine> lines, BreakdownKind by)
    {
        var known = await names.OfAsync(by, [.. lines.Select(line => line.Key)]);
        return [.. lines.Select(line => new BreakdownLineModel(known[line.Key], line.Summary.Count, line.Summary.Low, WholeOf(line.Summary.Index), GapOf(line.Summary.Gap),
            ShareOf(line.Summary.Satisfaction), WholeOf(line.Summary.NetPromoters), FilterOf(by, line.Key)))];
    }

    private static Dictionary<string, string> FilterOf(BreakdownKind by, int key)
    {
        var value = key.ToString(CultureInfo.InvariantCulture);
        return by switch
        {
            BreakdownKind.Product => new() { [nameof(AnswerSearchModel.ProductId)] = value },
            BreakdownKind.Category => new() { [nameof(AnswerSearchModel.CategoryId)] = value },
            BreakdownKind.Store => new() { [nameof(AnswerSearchModel.StoreId)] = value },
            BreakdownKind.Agent => new() { [nameof(AnswerSearchModel.AgentId)] = key == 0 ? "-1" : value },
            BreakdownKind.Month => new() { [nameof(AnswerSearchModel.From)] = $"{value[..4]}-{value[4..]}", [nameof(AnswerSearchModel.To)] = $"{value[..4]}-{value[4..]}" },
            _ => new() { [nameof(AnswerSearchModel.SurveyId)] = value }
        };
    }

    private static TrendPointModel PointOf((DateOnly Month, SurveySummary Summary) point) => new(AnswerFilter.TextOf(point.Month), point.Month.ToString("MMM yyyy", CultureInfo.CurrentCulture), point.Summary.Count,
        Shown(point.Summary.Index, 0), Shown(point.Summary.NetPromoters, 0), Shown(point.Summary.Gap, 1));

    private static decimal? Shown(Estimate? figure, int digits) => figure is { IsShown: true } ? Math.Round(figure.Value, digits) : null;
}
