using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;

/// <summary>What answers say together and one by one, for pages.</summary>
public class SurveyReports(SurveyReportStore reports, InvitationStore invitations, AnswerStore answers, IDateTimeHelper time)
{
    /// <summary>So many lines of a breakdown are shown, those with most answers.</summary>
    public const int MostLines = 50;
    private const int MostCategories = 500;

    public async Task<SurveyReport> ReportAsync(AnswerQuery query, BreakdownKind by)
    {
        var read = await reports.ReadAsync(query);
        // Who was asked is known by survey, store and day; below that there are only answers.
        var rates = query is { ProductId: 0, CategoryId: 0, AgentId: 0, TagKey: null }
            ? await invitations.RatesAsync(new InvitationQuery(query.SurveyId, query.StoreId, query.FromUtc, query.ToUtc))
            : new Dictionary<int, (int Asked, int Answered)>();
        return new SurveyReport(SurveySummary.Of(read), SurveyTrend.Of(read, DayOf), await BreakDownAsync(read, by), rates.Values.Sum(rate => rate.Asked), rates.Values.Sum(rate => rate.Answered));
    }

    /// <summary>What each answer found less than it had expected, where both is known.</summary>
    /// <param name="dimension">Null for the mean of all.</param>
    public async Task<IReadOnlyList<decimal>> GapsAsync(AnswerQuery query, ServiceDimension? dimension) =>
        [.. (await reports.ReadAsync(query)).Where(answer => answer.Kind != SurveyKind.Expectation).Select(answer => answer.Marks.Less(answer.Expected)).Select(gap => dimension is { } one ? gap.Of(one) : gap.Mean).OfType<decimal>()];

    public Task<IPagedList<LoyaltySurveyAnswer>> ListAsync(AnswerQuery query, int pageIndex, int pageSize) => reports.ListAsync(query, pageIndex, pageSize);

    public Task<LoyaltySurveyAnswer?> FindAsync(int id) => answers.FindAsync(id);

    public Task<IList<LoyaltySurveyAnswer>> OfCustomerAsync(int customerId, int most) => answers.OfCustomerAsync(customerId, most);

    public Task<IList<LoyaltySurveyInvitation>> InvitationsAsync(int customerId, int most) => invitations.OfCustomerAsync(customerId, most);

    public Task<ILookup<int, string>> TagsAsync(IReadOnlyCollection<int> answerIds) => answers.TagsAsync(answerIds);

    public Task<IReadOnlyList<(string Key, string Name, int Count)>> AllTagsAsync() => answers.AllTagsAsync();

    public Task<bool> TagAsync(int answerId, string name) => answers.TagAsync(answerId, name);

    public Task<int> UntagAsync(int answerId, string name) => answers.UntagAsync(answerId, name);

    /// <summary>By survey: how many were asked since its beginning, and how many of these answered.</summary>
    public Task<IReadOnlyDictionary<int, (int Asked, int Answered)>> RatesAsync() => invitations.RatesAsync(new InvitationQuery());

    public Task<Dictionary<int, int>> WaitingAsync() => invitations.WaitingAsync();

    public async Task<IReadOnlyCollection<int>> ProductsAsync(int orderId) => [.. (await reports.ProductsAsync([orderId]))[orderId]];

    public Task<IReadOnlyList<(int Id, string Name)>> CategoriesAsync() => reports.CategoryNamesAsync(MostCategories);

    /// <summary>The first day of a month where the shop is, as a moment.</summary>
    public DateTime UtcOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified), time.DefaultStoreTimeZone);

    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, time.DefaultStoreTimeZone));

    private async Task<IReadOnlyList<BreakdownLine>> BreakDownAsync(IReadOnlyList<AnsweredSurvey> read, BreakdownKind by)
    {
        var keys = await KeysAsync(read, by);
        return [.. read.SelectMany(answer => keys(answer).Distinct().Select(key => (key, answer))).GroupBy(pair => pair.key)
            .Select(group => new BreakdownLine(group.Key, SurveySummary.Of([.. group.Select(pair => pair.answer)])))
            .OrderByDescending(line => line.Summary.Count).ThenBy(line => line.Key).Take(MostLines)];
    }

    private async Task<Func<AnsweredSurvey, IEnumerable<int>>> KeysAsync(IReadOnlyList<AnsweredSurvey> read, BreakdownKind by)
    {
        switch (by)
        {
            case BreakdownKind.Store:
                return answer => [answer.StoreId];
            case BreakdownKind.Agent:
                return answer => [answer.AgentId];
            case BreakdownKind.Survey:
                return answer => [answer.SurveyId];
            case BreakdownKind.Month:
                return answer => DayOf(answer.AnsweredOnUtc) is var day ? [(day.Year * 100) + day.Month] : [];
        }

        var products = await reports.ProductsAsync([.. read.Select(answer => answer.OrderId)]);
        if (by == BreakdownKind.Product)
            return answer => products[answer.OrderId];
        var categories = await reports.CategoriesAsync([.. products.SelectMany(order => order)]);
        return answer => products[answer.OrderId].SelectMany(product => categories[product]);
    }
}

/// <param name="Asked">Invitations of the period that went out.</param>
public sealed record SurveyReport(SurveySummary Summary, IReadOnlyList<(DateOnly Month, SurveySummary Summary)> Trend, IReadOnlyList<BreakdownLine> Lines, int Asked, int Answered);

/// <param name="Key">Number of the survey, store, agent, product or category; year and month as yyyymm.</param>
public sealed record BreakdownLine(int Key, SurveySummary Summary);

/// <summary>By what answers are told apart.</summary>
public enum BreakdownKind
{
    Survey = 1,
    Product = 2,
    Category = 3,
    Store = 4,
    Agent = 5,
    Month = 6
}
