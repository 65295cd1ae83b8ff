using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Services.Catalog;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Web;

/// <summary>Facts in words. Names of products, categories and manufacturers are read once for the whole page; what is gone is named by its number.</summary>
public class TimelineEntryFactory(
    WrittenFacts writings,
    IProductService products,
    ICategoryService categories,
    IManufacturerService manufacturers,
    IPriceFormatter prices,
    ILocalizationService localization,
    IDateTimeHelper time)
{
    public async Task<IReadOnlyList<TimelineEntry>> PrepareAsync(IEnumerable<LoyaltyFact> facts)
    {
        var page = facts.ToList();
        var names = await ProductNamesAsync(page);
        var written = await writings.TextsAsync(page);
        var entries = new List<TimelineEntry>(page.Count);
        foreach (var fact in page)
            entries.Add(await PrepareAsync(fact, names, written.GetValueOrDefault(fact.FactKey)));
        return entries;
    }

    private async Task<TimelineEntry> PrepareAsync(LoyaltyFact fact, IReadOnlyDictionary<int, string> names, string? note)
    {
        var kind = (FactKind)fact.KindId;
        var timeKnown = fact.Text != FactNotes.TimeUnknown;
        var (link, linkText) = fact.ProductId > 0
            ? ($"Product/Edit/{fact.ProductId}", names.GetValueOrDefault(fact.ProductId, $"#{fact.ProductId}"))
            : await SubjectAsync(kind, fact.SubjectId);
        return new TimelineEntry
        {
            Time = await time.ConvertToUserTimeAsync(fact.OccurredOnUtc, DateTimeKind.Utc),
            TimeKnown = timeKnown,
            Family = kind.Family(),
            Title = await localization.GetLocalizedEnumAsync(kind),
            Icon = FactIcons.Of(kind),
            Detail = note ?? await DetailAsync(fact, kind, timeKnown),
            Link = link,
            LinkText = linkText
        };
    }

    private async Task<string?> DetailAsync(LoyaltyFact fact, FactKind kind, bool timeKnown)
    {
        var parts = new List<string>();
        if (fact.Amount != 0)
            parts.Add(await prices.FormatPriceAsync(fact.Amount, true, false));
        if (kind == FactKind.OrderStatusChanged)
            parts.Add(await localization.GetLocalizedEnumAsync((OrderState)fact.Quantity));
        else if (kind == FactKind.Searched)
            parts.Add(await FormatAsync("Results", fact.Quantity));
        else if (kind == FactKind.SurveyAnswered && fact.Quantity > 0)
            parts.Add(await FormatAsync("Satisfaction", fact.Quantity));
        else if (kind == FactKind.ReviewWritten)
            parts.Add(new string('★', Math.Clamp(fact.Quantity, 0, 5)));
        else if (fact.Quantity > 0 && kind.Family() is FactFamily.Order or FactFamily.Cart or FactFamily.WishList or FactFamily.Return && kind != FactKind.ReturnChanged)
            parts.Add(await FormatAsync("Pieces", fact.Quantity));
        if (!timeKnown)
            parts.Add(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Timeline.TimeUnknown"));
        else if (!string.IsNullOrEmpty(fact.Text))
            parts.Add($"“{fact.Text}”");
        return parts.Count == 0 ? null : string.Join(" · ", parts);
    }

    private async Task<(string? Link, string? Text)> SubjectAsync(FactKind kind, int id)
    {
        switch (kind)
        {
            case FactKind.CategoryViewed:
                return ($"Category/Edit/{id}", (await categories.GetCategoryByIdAsync(id))?.Name ?? $"#{id}");
            case FactKind.ManufacturerViewed:
                return ($"Manufacturer/Edit/{id}", (await manufacturers.GetManufacturerByIdAsync(id))?.Name ?? $"#{id}");
            case FactKind.ReturnOpened or FactKind.ReturnChanged:
                return ($"ReturnRequest/Edit/{id}", $"#{id}");
            case FactKind.SurveyAnswered:
                return ($"LoyaltySurveyAnswer/Details/{id}", $"#{id}");
            case FactKind.CaseOpened or FactKind.CaseSettled:
                return ($"LoyaltyCase/View/{id}", $"#{id}");
            default:
                return kind.Family() is FactFamily.Order or FactFamily.Shipment ? ($"Order/Edit/{id}", $"#{id}") : (null, null);
        }
    }

    private async Task<IReadOnlyDictionary<int, string>> ProductNamesAsync(IEnumerable<LoyaltyFact> facts)
    {
        var ids = facts.Select(fact => fact.ProductId).Where(id => id > 0).Distinct().ToArray();
        var names = new Dictionary<int, string>();
        foreach (var product in await products.GetProductsByIdsAsync(ids))
            names[product.Id] = await localization.GetLocalizedAsync<Product, string>(product, entity => entity.Name);
        return names;
    }

    private async Task<string> FormatAsync(string key, int number) =>
        string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Timeline.{key}"), number);
}
