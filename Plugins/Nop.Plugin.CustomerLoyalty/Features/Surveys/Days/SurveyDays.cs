using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Days;

/// <summary>Answers and their gap, counted as in the report on surveys.</summary>
public class SurveyDays(SurveyReportStore answers) : IDailySource
{
    public IReadOnlyCollection<DailyMetric> Metrics => [DailyMetric.SatisfactionGap, DailyMetric.SurveyAnswers];

    public async Task<IReadOnlyList<DailyFigure>> CountAsync(DailySpan span)
    {
        var read = await answers.ReadAsync(new AnswerQuery { StoreId = span.StoreId, FromUtc = span.FromUtc, ToUtc = span.BeforeUtc });
        var gaps = read.Where(answer => answer.Kind != SurveyKind.Expectation).Select(answer => answer.Marks.Less(answer.Expected).Mean).OfType<decimal>().ToList();
        return
        [
            new DailyFigure(DailyMetric.SatisfactionGap, 0, gaps.Count, gaps.Sum()),
            new DailyFigure(DailyMetric.SurveyAnswers, 0, read.Count, read.Count(answer => answer.IsLow))
        ];
    }
}
