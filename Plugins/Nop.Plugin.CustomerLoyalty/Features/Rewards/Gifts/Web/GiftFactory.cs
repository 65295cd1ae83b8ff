using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts.Web;

/// <summary>The catalogue and the form of a gift.</summary>
public class GiftFactory(Gifts gifts, CustomerTiers tiers, TierTexts texts, ILocalizationService localization, ILanguageService languages, IStoreService stores)
{
    private const int LongestName = 200;
    private const int LongestDescription = 1000;
    private const int MostPieces = 5_000;

    public async Task<GiftCatalogueModel> CatalogueAsync()
    {
        var taken = await gifts.TakenAsync();
        var names = (await tiers.ProgrammesAsync()).SelectMany(programme => programme.Tiers).ToDictionary(tier => tier.Id);
        var lines = new List<GiftLine>();
        foreach (var gift in await gifts.ListAsync())
        {
            var chosen = taken.GetValueOrDefault(gift.Id);
            lines.Add(new GiftLine(gift.Id, gift.Name, await texts.OfAsync(gift.Kind), gift.Points == 0 ? await texts.TextAsync("Gifts.Free") : await texts.FillAsync("Gifts.Costs", gift.Points),
                names.TryGetValue(gift.TierId, out var tier) ? await texts.NameAsync(tier) : await texts.TextAsync("Gifts.Everybody"),
                gift.Stock == 0 ? string.Empty : $"{Math.Max(0, gift.Stock - chosen)} / {gift.Stock}", chosen, gift.IsActive));
        }

        return new GiftCatalogueModel(lines, (await gifts.ClaimsAsync((int)ClaimState.Waiting, null, 0, 1)).TotalCount);
    }

    /// <param name="id">0 for a new one.</param>
    /// <returns>Null for a gift that there is not.</returns>
    public async Task<GiftModel?> PrepareAsync(int id)
    {
        if (id == 0)
            return await CompleteAsync(new GiftModel());
        if (await gifts.FindAsync(id) is not { } gift)
            return null;
        var model = new GiftModel
        {
            Id = id, Name = gift.Name, Description = gift.Description, KindId = gift.KindId, IsActive = gift.IsActive, StoreId = gift.StoreId, Points = gift.Points, TierId = gift.TierId,
            OccasionId = gift.OccasionId, Stock = gift.Stock, DeliveryId = gift.DeliveryId, VoucherAmount = gift.VoucherAmount, VoucherDays = gift.VoucherDays
        };
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            model.Names.Add(new TierNameModel
            {
                LanguageId = language.Id,
                Name = await localization.GetLocalizedAsync(gift, one => one.Name, language.Id, false, false),
                Description = await localization.GetLocalizedAsync(gift, one => one.Description, language.Id, false, false)
            });
        return await CompleteAsync(model);
    }

    /// <summary>What was posted, with everything to choose from.</summary>
    public async Task<GiftModel> CompleteAsync(GiftModel model)
    {
        foreach (var language in await languages.GetAllLanguagesAsync(true))
        {
            if (model.Names.FirstOrDefault(name => name.LanguageId == language.Id) is not { } names)
                model.Names.Add(names = new TierNameModel { LanguageId = language.Id });
            names.LanguageName = language.Name;
        }

        model.AvailableKinds = await ItemsAsync<GiftKind>();
        model.AvailableOccasions = await ItemsAsync<GiftOccasion>();
        model.AvailableDeliveries = await ItemsAsync<GiftDelivery>();
        model.AvailableStores.Add(new SelectListItem(await texts.TextAsync("Tiers.AllStores"), "0"));
        foreach (var store in await stores.GetAllStoresAsync())
            model.AvailableStores.Add(new SelectListItem(store.Name, store.Id.ToString()));
        model.AvailableTiers.Add(new SelectListItem(await texts.TextAsync("Gifts.Everybody"), "0"));
        foreach (var tier in (await tiers.ProgrammesAsync()).SelectMany(programme => programme.Tiers))
            model.AvailableTiers.Add(new SelectListItem(await texts.NameAsync(tier), tier.Id.ToString()));
        return model;
    }

    /// <summary>Field and text of what is wrong.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(GiftModel model)
    {
        var errors = new List<(string, string)>();
        if (string.IsNullOrWhiteSpace(model.Name))
            errors.Add((nameof(model.Name), await texts.TextAsync("Gifts.Error.NoName")));
        else if (model.Name.Length > LongestName)
            errors.Add((nameof(model.Name), await texts.FillAsync("Tiers.Error.TooLong", LongestName)));
        if (model.Description?.Length > LongestDescription)
            errors.Add((nameof(model.Description), await texts.FillAsync("Tiers.Error.TooLong", LongestDescription)));
        await BetweenAsync(nameof(model.Points), model.Points, 0, 10_000_000);
        await BetweenAsync(nameof(model.Stock), model.Stock, 0, MostPieces);
        if (!Enum.IsDefined((GiftKind)model.KindId))
            errors.Add((nameof(model.KindId), await texts.TextAsync("Gifts.Error.Choose")));
        if (!Enum.IsDefined((GiftOccasion)model.OccasionId))
            errors.Add((nameof(model.OccasionId), await texts.TextAsync("Gifts.Error.Choose")));
        if (!Enum.IsDefined((GiftDelivery)model.DeliveryId))
            errors.Add((nameof(model.DeliveryId), await texts.TextAsync("Gifts.Error.Choose")));
        if (model.KindId == (int)GiftKind.Voucher)
        {
            await BetweenAsync(nameof(model.VoucherDays), model.VoucherDays, 1, 1000);
            if (model.VoucherAmount is <= 0 or > 1_000_000)
                errors.Add((nameof(model.VoucherAmount), await texts.FillAsync("Tiers.Error.Between", "0.01", 1_000_000)));
        }

        return errors;

        async Task BetweenAsync(string field, int value, int least, int most)
        {
            if (value < least || value > most)
                errors.Add((field, await texts.FillAsync("Tiers.Error.Between", least, most)));
        }
    }

    private async Task<List<SelectListItem>> ItemsAsync<TEnum>() where TEnum : struct, Enum
    {
        var items = new List<SelectListItem>();
        foreach (var value in Enum.GetValues<TEnum>())
            items.Add(new SelectListItem(await texts.OfAsync(value), Convert.ToInt32(value).ToString()));
        return items;
    }
}
