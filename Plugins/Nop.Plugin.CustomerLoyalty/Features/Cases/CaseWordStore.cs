using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Feedback;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>The opening words of cases as feedback; those that agents opened are their words, not the customer's, and those from surveys are counted there.</summary>
public class CaseWordStore(IRepository<LoyaltyCase> cases) : IFeedbackSource
{
    private const int ByAgent = (int)CaseSource.Agent;
    private const int BySurvey = (int)CaseSource.Survey;
    private const int Merged = (int)CaseState.Merged;

    public FeedbackSourceKind Kind => FeedbackSourceKind.Case;

    public async Task<IReadOnlyList<FeedbackText>> ReadAsync(FeedbackSpan span, int most)
    {
        var (storeId, from, before) = span;
        var rows = await cases.Table
            .Where(row => row.Text != null && row.CreatedOnUtc >= from && row.CreatedOnUtc < before && row.SourceId != ByAgent && row.SourceId != BySurvey && row.StateId != Merged && (storeId == 0 || row.StoreId == storeId))
            .OrderByDescending(row => row.CreatedOnUtc).ThenByDescending(row => row.Id).Take(most).Select(row => new { row.Id, row.CreatedOnUtc, row.Subject, row.Text }).ToListAsync();
        return [.. rows.Select(row => new FeedbackText(FeedbackSourceKind.Case, row.Id, row.CreatedOnUtc, $"{row.Subject}. {row.Text}", true))];
    }
}
