using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>The report as a file: what is on the page, line by line, and nothing that the page does not show.</summary>
public class SurveyReportExport(SurveyTexts texts)
{
    public async Task<TableFile> WriteAsync(SurveyReportModel report, TableFormat format)
    {
        var lines = new List<Line> { new(await texts.GetAsync("Report.All"), report.Count, report.Low, report.Index, report.Gap, report.Satisfaction, report.NetPromoters) };
        lines.AddRange(report.Dimensions.Select(line => new Line(line.Name, line.Found.Count, null, line.Found, line.Gap, FigureModel.Empty, FigureModel.Empty)));
        lines.AddRange(report.Lines.Select(line => new Line(line.Name, line.Count, line.Low, line.Index, line.Gap, line.Satisfaction, line.NetPromoters)));
        return await TableExport.WriteAsync(format, "survey-report",
        [
            new(await texts.GetAsync("Report.Line"), line => line.Name),
            new(await texts.GetAsync("Report.Answers"), line => line.Count),
            new(await texts.GetAsync("Report.Low"), line => line.Low),
            new(await texts.GetAsync("Report.Index"), line => line.Index.Value),
            new(await texts.GetAsync("Report.Interval"), line => line.Index.Interval),
            new(await texts.GetAsync("Report.Pairs"), line => line.Gap.Count),
            new(await texts.GetAsync("Report.Gap"), line => line.Gap.Value),
            new(await texts.GetAsync("Report.Interval"), line => line.Gap.Interval),
            new(await texts.GetAsync("Csat"), line => line.Satisfaction.Value),
            new(await texts.GetAsync("Nps"), line => line.NetPromoters.Value)
        ], lines);
    }

    private sealed record Line(string Name, int Count, int? Low, FigureModel Index, FigureModel Gap, FigureModel Satisfaction, FigureModel NetPromoters);
}
