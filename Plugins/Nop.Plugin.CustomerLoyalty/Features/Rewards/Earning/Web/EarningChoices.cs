using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;

/// <summary>What can be chosen in the form of a rule.</summary>
public class EarningChoices(RewardWords words, IStoreService stores, ITierOf tiers, SegmentService segments, EarningCatalogueStore catalogue)
{
    private const int LongestWords = 100;

    public async Task FillAsync(EarningRuleModel model)
    {
        model.AvailableKinds = await OfAsync<EarningKind>();
        model.AvailableRoundings = await OfAsync<PointRounding>();
        model.AvailableStackings = await OfAsync<EarningStacking>();
        model.AvailableStores = [.. (await stores.GetAllStoresAsync()).Select(store => Item(store.Id, store.Name, model.Stores.Contains(store.Id)))];
        model.AvailableTiers = [.. (await tiers.NamesAsync()).Select(tier => Item(tier.Id, tier.Name, model.Tiers.Contains(tier.Id)))];
        model.AvailableSegments = [Item(0, await words.TextAsync("Earning.Rule.Everybody"), model.SegmentId == 0), .. (await segments.ListAsync()).Select(segment => Item(segment.Id, segment.Name, model.SegmentId == segment.Id))];
        model.ChosenProducts = Items(model.Products, await catalogue.ProductNamesAsync(model.Products));
        model.ChosenCategories = Items(model.Categories, await catalogue.CategoryNamesAsync(model.Categories));
    }

    /// <summary>What a rule may be limited to, as the field that completes words wants it.</summary>
    public async Task<object> FindAsync(bool isCategory, string? typed)
    {
        var asked = typed?.Trim() ?? string.Empty;
        var found = asked.Length is 0 or > LongestWords ? [] : await catalogue.FindAsync(isCategory, asked);
        return new { results = found.Select(one => new { id = one.Id, text = $"{one.Name} (#{one.Id})" }) };
    }

    private async Task<IList<SelectListItem>> OfAsync<TEnum>() where TEnum : struct, Enum
    {
        var items = new List<SelectListItem>();
        foreach (var value in Enum.GetValues<TEnum>())
            items.Add(Item(Convert.ToInt32(value, CultureInfo.InvariantCulture), await words.OfAsync(value), false));
        return items;
    }

    private static IList<SelectListItem> Items(IEnumerable<int> ids, IReadOnlyDictionary<int, string> names) => [.. ids.Select(id => Item(id, $"{names.GetValueOrDefault(id, "?")} (#{id})", true))];

    private static SelectListItem Item(int id, string text, bool isSelected) => new(text, id.ToString(CultureInfo.InvariantCulture), isSelected);
}
