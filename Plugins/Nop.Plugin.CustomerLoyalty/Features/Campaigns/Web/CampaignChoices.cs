using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>What the fields of the form offer.</summary>
public class CampaignChoices(CampaignTexts texts, MailTemplateNames templates, SegmentService segments, CouponDiscounts discounts, IStoreService stores, ILanguageService languages)
{
    public async Task<IReadOnlyList<(int Id, string Name)>> LanguagesAsync() => [.. (await languages.GetAllLanguagesAsync()).Select(language => (language.Id, language.Name))];

    public async Task<int> FirstStoreAsync() => (await stores.GetAllStoresAsync())[0].Id;

    public async Task<string> SegmentAsync(int segmentId) =>
        segmentId == 0 ? await texts.GetAsync("Everybody") : (await segments.FindAsync(segmentId))?.Name ?? $"#{segmentId}";

    public async Task FillAsync(CampaignModel model)
    {
        model.AvailableStores = [.. (await stores.GetAllStoresAsync()).Select(store => new SelectListItem(store.Name, store.Id.ToString()))];
        model.AvailableSegments = [new SelectListItem(await texts.GetAsync("Everybody"), "0"), .. (await segments.ListAsync()).Select(segment => new SelectListItem(segment.Name, segment.Id.ToString()))];
        model.AvailableTemplates = [new SelectListItem(await texts.GetAsync("Template.Choose"), string.Empty), .. (await templates.ListAsync("Campaign")).Select(name => new SelectListItem(name, name))];
        model.AvailableDiscounts = [new SelectListItem(await texts.GetAsync("NoDiscount"), "0"), .. (await discounts.PatternsAsync()).Select(discount => new SelectListItem(discount.Name, discount.Id.ToString()))];
        foreach (var topic in MailTopics.All)
            model.AvailableTopics.Add(new SelectListItem(await texts.GetAsync($"Topic.{topic}"), topic));
        model.AvailableRhythms = await OfAsync<CampaignRhythm>();
        model.AvailableClocks = await OfAsync<CampaignClock>();
        model.AvailableWinners = await OfAsync<CampaignWinnerBy>();
        model.AvailableDays = [.. CampaignTimes.DayNames.Select((name, place) => new SelectListItem(name, place.ToString()))];
        model.Languages = await LanguagesAsync();
    }

    private async Task<IList<SelectListItem>> OfAsync<TEnum>() where TEnum : struct, Enum
    {
        var items = new List<SelectListItem>();
        foreach (var value in Enum.GetValues<TEnum>())
            items.Add(new SelectListItem(await texts.OfAsync(value), Convert.ToInt32(value).ToString()));
        return items;
    }
}
