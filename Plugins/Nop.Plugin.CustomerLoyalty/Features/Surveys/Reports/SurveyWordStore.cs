using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Feedback;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;

/// <summary>The free words of answers as feedback.</summary>
public class SurveyWordStore(IRepository<LoyaltySurveyAnswer> answers) : IFeedbackSource
{
    public FeedbackSourceKind Kind => FeedbackSourceKind.Survey;

    public async Task<IReadOnlyList<FeedbackText>> ReadAsync(FeedbackSpan span, int most)
    {
        var (storeId, from, before) = span;
        var rows = await answers.Table.Where(row => row.Words != null && row.AnsweredOnUtc >= from && row.AnsweredOnUtc < before && (storeId == 0 || row.StoreId == storeId))
            .OrderByDescending(row => row.AnsweredOnUtc).ThenByDescending(row => row.Id).Take(most).Select(row => new { row.Id, row.AnsweredOnUtc, row.Words, row.IsLow }).ToListAsync();
        return [.. rows.Select(row => new FeedbackText(FeedbackSourceKind.Survey, row.Id, row.AnsweredOnUtc, row.Words!, row.IsLow))];
    }
}
