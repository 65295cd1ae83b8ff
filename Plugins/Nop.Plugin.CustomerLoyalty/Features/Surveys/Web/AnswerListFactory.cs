using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>Answers line by line.</summary>
public class AnswerListFactory(SurveyReports reports, SurveyDesk desk, AnswerFilter filter, SurveyTexts texts, ICustomerService customers, IDateTimeHelper time)
{
    private const int LongestWords = 400;

    public async Task<AnswerSearchModel> SearchAsync(AnswerSearchModel search)
    {
        await filter.PrepareAsync(search);
        search.SetGridPageSize();
        return search;
    }

    public async Task<AnswerListModel> ListAsync(AnswerSearchModel search)
    {
        var page = await reports.ListAsync(await filter.QueryOfAsync(search), search.Page - 1, search.PageSize);
        return await new AnswerListModel().PrepareToGridAsync(search, page, () => LinesAsync(page));
    }

    public async IAsyncEnumerable<AnswerLineModel> LinesAsync(IList<LoyaltySurveyAnswer> page)
    {
        var people = (await customers.GetCustomersByIdsAsync([.. page.Select(answer => answer.CustomerId).Where(id => id > 0).Distinct()])).ToDictionary(person => person.Id);
        var surveys = (await desk.AllAsync()).ToDictionary(survey => survey.Id);
        var tags = await reports.TagsAsync([.. page.Select(answer => answer.Id)]);
        foreach (var answer in page)
            yield return new AnswerLineModel
            {
                Id = answer.Id,
                CustomerId = answer.CustomerId,
                Customer = answer.CustomerId == 0 ? await texts.GetAsync("Answers.Forgotten") : CustomerName.Of(people.GetValueOrDefault(answer.CustomerId), answer.CustomerId),
                Survey = surveys.TryGetValue(answer.SurveyId, out var survey) ? await texts.NameAsync(survey) : $"#{answer.SurveyId}",
                Answered = (await time.ConvertToUserTimeAsync(answer.AnsweredOnUtc, DateTimeKind.Utc)).ToString("g"),
                Index = answer.SatisfactionIndex is { } index ? index.ToString("0") : FigureTexts.None,
                Tone = ToneOf(answer),
                Marks = await MarksAsync(answer),
                Words = answer.Words.Shortened(LongestWords) ?? string.Empty,
                Tags = string.Join(", ", tags[answer.Id]),
                CaseId = answer.CaseId
            };
    }

    public static string ToneOf(LoyaltySurveyAnswer answer) => answer.SatisfactionIndex switch
    {
        null => "secondary",
        < SatisfactionIndex.Dissatisfied => "danger",
        >= SatisfactionIndex.Delighted => "success",
        _ => "warning"
    };

    /// <summary>What was given, as short as can be.</summary>
    public async Task<string> MarksAsync(LoyaltySurveyAnswer answer)
    {
        var parts = new List<string>();
        foreach (var dimension in DimensionMarks.All)
            if (answer.Marks.Of(dimension) is { } mark)
                parts.Add($"{await texts.OfAsync(dimension)} {mark:0.#}");
        if (answer.Satisfaction is { } satisfaction)
            parts.Add($"{await texts.GetAsync("Csat")} {satisfaction}/5");
        if (answer.Recommendation is { } recommendation)
            parts.Add($"{await texts.GetAsync("Nps")} {recommendation}/10");
        return string.Join(" · ", parts);
    }
}
