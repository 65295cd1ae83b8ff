using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>Names of tiers, stores and years to choose from.</summary>
public class CareNames(CustomerTiers tiers, CareFunds funds, CareCalendar calendar, IStoreService stores, ILocalizationService localization, DeskWords words)
{
    public int ThisYear => calendar.Today.Year;

    public DateOnly Today => calendar.Today;

    public DateTime NowUtc => calendar.NowUtc;

    public DateTime Morning(DateOnly day) => calendar.Morning(day);

    /// <summary>All tiers by number, with none at 0.</summary>
    public async Task<IReadOnlyDictionary<int, string>> TiersAsync()
    {
        var names = new Dictionary<int, string> { [0] = await words.TextAsync("Care.NoTier") };
        foreach (var tier in (await tiers.ProgrammesAsync()).SelectMany(programme => programme.Tiers))
            names[tier.Id] = await localization.GetLocalizedAsync(tier, one => one.Name);
        return names;
    }

    /// <summary>Those that a plan of the store can be for.</summary>
    public async Task<IList<SelectListItem>> TiersOfAsync(int storeId)
    {
        var names = await TiersAsync();
        var programmes = (await tiers.ProgrammesAsync()).Where(programme => storeId == 0 || programme.Row.StoreId == storeId || programme.Row.StoreId == 0);
        return [.. programmes.SelectMany(programme => programme.Tiers).Select(tier => tier.Id).Prepend(0).Distinct().Select(id => Item(names.GetValueOrDefault(id, $"#{id}"), id))];
    }

    public async Task FillAsync(ICareYear model)
    {
        if (model.Year is < 2000 or > 2099)
            model.Year = ThisYear;
        var years = (await funds.ListAsync()).Select(fund => fund.Year).Append(ThisYear).Append(ThisYear + 1).Append(model.Year).Distinct().OrderDescending();
        model.AvailableYears = [.. years.Select(year => Item(year.ToString(CultureInfo.InvariantCulture), year, year == model.Year))];
        model.AvailableStores = [Item(await words.TextAsync("Care.AllStores"), 0, model.StoreId == 0)];
        foreach (var store in await stores.GetAllStoresAsync())
            model.AvailableStores.Add(Item(store.Name, store.Id, store.Id == model.StoreId));
    }

    public async Task<string> StoreAsync(int storeId) => storeId == 0 ? await words.TextAsync("Care.AllStores") : (await stores.GetStoreByIdAsync(storeId))?.Name ?? $"#{storeId}";

    public static SelectListItem Item(string text, int value, bool selected = false) => new(text, value.ToString(CultureInfo.InvariantCulture), selected);
}
