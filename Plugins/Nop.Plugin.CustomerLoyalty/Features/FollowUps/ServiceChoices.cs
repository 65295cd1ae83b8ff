using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters.Web;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Orders;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

/// <summary>What letters and guides can be for, and their words in the languages of the shop.</summary>
public class ServiceChoices(IStoreService stores, ILanguageService languages, ServiceTexts texts, OrderPlaceStore places, CustomerTiers tiers, OwnerService staff, DeskWords words)
{
    public async Task<IList<SelectListItem>> StoresAsync() =>
        [new SelectListItem(await words.TextAsync("Letters.AnyStore"), "0"), .. (await stores.GetAllStoresAsync()).Select(store => new SelectListItem(store.Name, $"{store.Id}"))];

    public async Task<IList<SelectListItem>> CategoriesAsync() =>
        [new SelectListItem(await words.TextAsync("Letters.AnyCategory"), "0"), .. (await places.CategoryNamesAsync()).Select(category => new SelectListItem(category.Name, $"{category.Id}"))];

    public async Task<IList<SelectListItem>> TiersAsync() =>
        [new SelectListItem(await words.TextAsync("Letters.AnyTier"), "0"), .. (await tiers.ProgrammesAsync()).SelectMany(programme => programme.Tiers).Select(tier => new SelectListItem(tier.Name, $"{tier.Id}"))];

    public async Task<IList<SelectListItem>> OwnersAsync() =>
        [new SelectListItem(await words.TextAsync("Letters.OwnAgent"), "0"), .. (await staff.AgentsAsync()).Select(agent => new SelectListItem(agent.Name, $"{agent.Id}"))];

    /// <summary>One for all languages first, then one for each.</summary>
    /// <param name="typed">Takes the place of what is stored.</param>
    public async Task<IList<ServiceTextModel>> TextsAsync(ServiceTextKind kind, int ownerId, IList<ServiceTextModel>? typed)
    {
        var stored = ownerId > 0 ? await texts.OfAsync(kind, ownerId) : [];
        var all = new List<ServiceTextModel> { Of(0, await words.TextAsync("Letters.AllLanguages")) };
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            all.Add(Of(language.Id, language.Name));
        return all;

        ServiceTextModel Of(int id, string name)
        {
            var wanted = typed?.FirstOrDefault(text => text.LanguageId == id);
            var kept = stored.FirstOrDefault(text => text.LanguageId == id);
            return new ServiceTextModel { LanguageId = id, Language = name, Title = wanted is null ? kept?.Title : wanted.Title, Body = wanted is null ? kept?.Body : wanted.Body };
        }
    }

    public async Task SaveTextsAsync(ServiceTextKind kind, int ownerId, IEnumerable<ServiceTextModel> typed)
    {
        foreach (var text in typed)
            await texts.SaveAsync(kind, ownerId, text.LanguageId, text.Title, text.Body);
    }

    /// <summary>What is wrong with the words, at the field where they were typed.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> TextErrorsAsync(IList<ServiceTextModel> typed)
    {
        var errors = new List<(string, string)>();
        if (!typed.Any(text => !string.IsNullOrWhiteSpace(text.Title) && !string.IsNullOrWhiteSpace(text.Body)))
            errors.Add(("Texts[0].Body", await words.TextAsync("Letters.WordsMissing")));
        for (var index = 0; index < typed.Count; index++)
        {
            if (typed[index].Title?.Length > ServiceTexts.LongestTitle)
                errors.Add(($"Texts[{index}].Title", await words.FillAsync("Contacts.TooLong", ServiceTexts.LongestTitle)));
            if (typed[index].Body?.Length > ServiceTexts.LongestBody)
                errors.Add(($"Texts[{index}].Body", await words.FillAsync("Contacts.TooLong", ServiceTexts.LongestBody)));
        }

        return errors;
    }
}
