using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Services.Catalog;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>Between the fields of a filter and what is asked for.</summary>
public class AnswerFilter(SurveyDesk desk, SurveyReports reports, SurveyTexts texts, OwnerService people, CustomerAccess access, IStoreService stores, IProductService products)
{
    private const string MonthFormat = "yyyy-MM";

    /// <summary>Whoever sees only his own customers gets only answers of those whom he looked after.</summary>
    public async Task<AnswerQuery> QueryOfAsync(AnswerSearchModel search) => new()
    {
        SurveyId = search.SurveyId,
        StoreId = search.StoreId,
        AgentId = await access.OnlyOfAsync() ?? search.AgentId,
        ProductId = search.ProductId,
        CategoryId = search.CategoryId,
        FromUtc = (DayOf(search.From) ?? MonthOf(search.From)) is { } from ? reports.UtcOf(from) : null,
        ToUtc = (DayOf(search.To)?.AddDays(1) ?? MonthOf(search.To)?.AddMonths(1)) is { } to ? reports.UtcOf(to) : null,
        OnlyLow = search.OnlyLow,
        OnlyWithWords = search.OnlyWithWords,
        Words = string.IsNullOrWhiteSpace(search.Words) ? null : search.Words.Trim(),
        TagKey = string.IsNullOrWhiteSpace(search.Tag) ? null : AnswerStore.KeyOf(search.Tag),
        Dimension = search.Dimension,
        Kind = search.Kind,
        OnlyPairs = search.OnlyPairs
    };

    public async Task PrepareAsync(AnswerSearchModel search)
    {
        var all = await texts.GetAsync("Filter.All");
        search.AvailableSurveys.Add(new SelectListItem(all, "0"));
        foreach (var survey in await desk.AllAsync())
            search.AvailableSurveys.Add(new SelectListItem(await texts.NameAsync(survey), survey.Id.ToString()));
        search.AvailableStores = [new SelectListItem(all, "0"), .. (await stores.GetAllStoresAsync()).Select(store => new SelectListItem(store.Name, store.Id.ToString()))];
        search.AvailableAgents = [new SelectListItem(all, "0"), new SelectListItem(await texts.GetAsync("Filter.NoAgent"), "-1"), .. (await people.AgentsAsync()).Select(agent => new SelectListItem(agent.Name, agent.Id.ToString()))];
        search.AvailableCategories = [new SelectListItem(all, "0"), .. (await reports.CategoriesAsync()).Select(category => new SelectListItem(category.Name, category.Id.ToString()))];
        search.AvailableTags = [new SelectListItem(all, string.Empty), .. (await reports.AllTagsAsync()).Select(tag => new SelectListItem($"{tag.Name} ({tag.Count:N0})", tag.Name))];
        foreach (var by in Enum.GetValues<BreakdownKind>())
            search.AvailableBys.Add(new SelectListItem(await texts.OfAsync(by), ((int)by).ToString()));
        if (search.ProductId > 0)
            search.ProductName = (await products.GetProductByIdAsync(search.ProductId))?.Name ?? $"#{search.ProductId}";
    }

    public static string TextOf(DateOnly month) => month.ToString(MonthFormat, CultureInfo.InvariantCulture);

    /// <summary>Reports that open an answer's list know single days.</summary>
    private static DateOnly? DayOf(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? MonthOf(string? text) => DateOnly.TryParseExact(text, MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;
}
