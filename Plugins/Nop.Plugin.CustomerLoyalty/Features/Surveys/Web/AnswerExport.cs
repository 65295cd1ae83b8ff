using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>Answers as a file: as filtered, all of them.</summary>
public class AnswerExport(SurveyReports reports, AnswerFilter filter, SurveyDesk desk, SurveyTexts texts, DeskWords words)
{
    private const int PageSize = 2_000;

    public async Task<TableFile> WriteAsync(AnswerSearchModel search, TableFormat format)
    {
        var names = new Dictionary<int, string>();
        foreach (var survey in await desk.AllAsync())
            names[survey.Id] = await texts.NameAsync(survey);
        return await TableExport.WriteAsync(format, "survey-answers", await words.HeadedAsync<AnswerRow>(
        [
            new("Answer", row => row.Answer.Id),
            new("Survey", row => names.GetValueOrDefault(row.Answer.SurveyId)),
            new("AnsweredOnUtc", row => row.Answer.AnsweredOnUtc, CellStyle.Moment),
            new("Customer", row => row.Answer.CustomerId == 0 ? null : row.Answer.CustomerId),
            new("Order", row => row.Answer.OrderId == 0 ? null : row.Answer.OrderId),
            new("Store", row => row.Answer.StoreId),
            new("Agent", row => row.Answer.AgentId == 0 ? null : row.Answer.AgentId),
            new("Satisfaction", row => row.Answer.SatisfactionIndex),
            .. DimensionMarks.All.Select(dimension => new TableColumn<AnswerRow>(dimension.ToString(), row => row.Answer.Marks.Of(dimension))),
            .. DimensionMarks.All.Select(dimension => new TableColumn<AnswerRow>($"Expected{dimension}", row => row.Answer.Expected.Of(dimension))),
            new("Importance", row => row.Answer.ImportanceId == 0 ? null : ((ServiceDimension)row.Answer.ImportanceId).ToString()),
            new("CSAT", row => row.Answer.Satisfaction),
            new("NPS", row => row.Answer.Recommendation),
            new("Low", row => row.Answer.IsLow),
            new("Case", row => row.Answer.CaseId == 0 ? null : row.Answer.CaseId),
            new("Tags", row => row.Tags),
            new("Words", row => row.Answer.Words)
        ]), AllAsync(await filter.QueryOfAsync(search)));
    }

    private async IAsyncEnumerable<AnswerRow> AllAsync(AnswerQuery query)
    {
        for (var page = 0; ; page++)
        {
            var rows = await reports.ListAsync(query, page, PageSize);
            var tags = await reports.TagsAsync([.. rows.Select(row => row.Id)]);
            foreach (var row in rows)
                yield return new AnswerRow(row, string.Join(", ", tags[row.Id]));
            if (!rows.HasNextPage)
                yield break;
        }
    }

    private sealed record AnswerRow(LoyaltySurveyAnswer Answer, string Tags);
}
