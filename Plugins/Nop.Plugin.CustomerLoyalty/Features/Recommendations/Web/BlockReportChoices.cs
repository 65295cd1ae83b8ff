using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>What the reader of the report may choose from.</summary>
public class BlockReportChoices(BlockTexts texts, ISettingService settings, IStoreService stores)
{
    public async Task FillAsync(BlockReportModel model, IEnumerable<LoyaltyBlockPlace> places)
    {
        model.AttributionDays = (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).BlocksAttributionDays;
        model.AvailableStores.Add(new SelectListItem(await texts.GetAsync("AllStores"), "0"));
        foreach (var store in await stores.GetAllStoresAsync())
            model.AvailableStores.Add(new SelectListItem(store.Name, store.Id.ToString()));
        model.AvailablePlaces.Add(new SelectListItem(await texts.GetAsync("Report.AllPlaces"), "0"));
        foreach (var place in places)
            model.AvailablePlaces.Add(new SelectListItem($"{await texts.OfSpotAsync(place.Page, place.Zone)} ({await texts.OfChainAsync(place.Strategies)})", place.Id.ToString()));
    }
}
