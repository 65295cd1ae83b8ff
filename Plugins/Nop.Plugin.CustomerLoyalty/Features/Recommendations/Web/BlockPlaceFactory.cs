using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>The form of one place.</summary>
public class BlockPlaceFactory(
    BlockPlaceEditor places, SegmentService segments, BlockTexts texts, ILocalizationService localization, ILanguageService languages, IStoreService stores, ExperimentDesk experiments)
{
    public const int LongestChain = 4;

    private const int MostProducts = 12;

    /// <param name="id">0 for a new one.</param>
    /// <returns>Null for a place that there is not.</returns>
    public async Task<BlockPlaceModel?> PrepareAsync(int id)
    {
        var model = new BlockPlaceModel();
        if (id > 0)
        {
            if (await places.FindAsync(id) is not { } place)
                return null;
            model = new BlockPlaceModel
            {
                Id = place.Id,
                Spot = SpotOf(place.Page, place.Zone),
                DisplayOrder = place.DisplayOrder,
                Chain = [.. place.Strategies.Select(strategy => (int)strategy)],
                Products = place.Products,
                Title = place.Title,
                StoreId = place.StoreId,
                SegmentId = place.SegmentId,
                Enabled = place.Enabled
            };
            if (await experiments.RunningInAsync(id) is { } running)
            {
                model.ChainB = [.. ChainText.Read(running.ChainB).Select(strategy => (int)strategy)];
                (model.PercentB, model.PercentControl) = (running.PercentB, running.PercentControl);
            }

            foreach (var language in await languages.GetAllLanguagesAsync(true))
                model.Titles.Add(new PlaceTitleModel
                {
                    LanguageId = language.Id,
                    Title = await localization.GetLocalizedAsync(place, one => one.Title, language.Id, false, false)
                });
        }

        return await CompleteAsync(model);
    }

    /// <summary>What was posted, with everything to choose from.</summary>
    public async Task<BlockPlaceModel> CompleteAsync(BlockPlaceModel model)
    {
        foreach (var page in Enum.GetValues<BlockPage>())
            foreach (var zone in BlockZones.Of(page))
                model.AvailableSpots.Add(new SelectListItem(await texts.OfSpotAsync(page, zone), SpotOf(page, zone)));
        model.AvailableStrategies.Add(new SelectListItem(await texts.GetAsync("Place.NoStrategy"), "0"));
        foreach (var strategy in Enum.GetValues<BlockStrategy>())
            model.AvailableStrategies.Add(new SelectListItem(await texts.OfAsync(strategy), ((int)strategy).ToString()));
        model.AvailableStores.Add(new SelectListItem(await texts.GetAsync("AllStores"), "0"));
        foreach (var store in await stores.GetAllStoresAsync())
            model.AvailableStores.Add(new SelectListItem(store.Name, store.Id.ToString()));
        model.AvailableSegments.Add(new SelectListItem(await texts.GetAsync("Place.Everybody"), "0"));
        foreach (var segment in await segments.ListAsync())
            model.AvailableSegments.Add(new SelectListItem(segment.Name, segment.Id.ToString()));
        model.Rules = model.Id > 0 ? await RuleFactory.PrepareAsync(model.Id, texts) : null;
        foreach (var chain in new[] { model.Chain, model.ChainB })
            while (chain.Count < LongestChain)
                chain.Add(0);
        model.TestId = model.Id == 0 ? 0 : (await experiments.RunningInAsync(model.Id))?.Id ?? 0;

        var typed = model.Titles.ToDictionary(title => title.LanguageId, title => title.Title);
        model.Titles.Clear();
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            model.Titles.Add(new PlaceTitleModel { LanguageId = language.Id, LanguageName = language.Name, Title = typed.GetValueOrDefault(language.Id) });
        return model;
    }

    /// <summary>What is wrong: field and text.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(BlockPlaceModel model) => [.. await PlaceErrorsAsync(model), .. await TestErrorsAsync(model)];

    /// <summary>What is wrong with the test; shares are looked at only where there is one.</summary>
    private async Task<IReadOnlyList<(string Field, string Text)>> TestErrorsAsync(BlockPlaceModel model)
    {
        var errors = new List<(string, string)>();
        if (ChainBOf(model).Count == 0)
            return errors;
        if (ChainBOf(model).SequenceEqual(ChainOf(model.Chain)))
            errors.Add((nameof(model.ChainB), await texts.GetAsync("Place.ChainB.Same")));
        if (model.PercentB is < 1 or > 99)
            errors.Add((nameof(model.PercentB), await texts.FillAsync("Between", 1, 99)));
        if (model.PercentControl is < 0 or > 50)
            errors.Add((nameof(model.PercentControl), await texts.FillAsync("Between", 0, 50)));
        if (errors.Count == 0 && model.PercentB + model.PercentControl > 99)
            errors.Add((nameof(model.PercentB), await texts.GetAsync("Place.PercentB.TooMuch")));
        return errors;
    }

    /// <summary>What is wrong with the place itself.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> PlaceErrorsAsync(BlockPlaceModel model)
    {
        var errors = new List<(string, string)>();
        if (!TrySpot(model.Spot, out _, out _))
            errors.Add((nameof(model.Spot), await texts.GetAsync("Place.Spot.Choose")));
        if (ChainOf(model.Chain).Count == 0)
            errors.Add((nameof(model.Chain), await texts.GetAsync("Place.Chain.Choose")));
        if (model.Products is < 1 or > MostProducts)
            errors.Add((nameof(model.Products), await texts.FillAsync("Between", 1, MostProducts)));
        if (model.Title is { Length: > 200 } || model.Titles.Any(title => title.Title is { Length: > 200 }))
            errors.Add((nameof(model.Title), await texts.GetAsync("Place.Title.TooLong")));
        return errors;
    }

    /// <summary>Puts a sound form into the row.</summary>
    public static void Fill(LoyaltyBlockPlace place, BlockPlaceModel model)
    {
        TrySpot(model.Spot, out var page, out var zone);
        (place.PageId, place.Zone, place.DisplayOrder) = ((int)page, zone, model.DisplayOrder);
        (place.Chain, place.Products, place.Title) = (ChainText.Write(ChainOf(model.Chain)), Math.Clamp(model.Products, 1, MostProducts), model.Title?.Trim() ?? string.Empty);
        (place.StoreId, place.SegmentId, place.Enabled) = (Math.Max(0, model.StoreId), Math.Max(0, model.SegmentId), model.Enabled);
    }

    public static bool TrySpot(string? text, out BlockPage page, out string zone)
    {
        var parts = (text ?? string.Empty).Split(' ', 2);
        page = parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (BlockPage)number : 0;
        zone = parts[^1];
        return BlockZones.Of(page).Contains(zone);
    }

    /// <summary>Empty for no test.</summary>
    public static IReadOnlyList<BlockStrategy> ChainBOf(BlockPlaceModel model) => ChainOf(model.ChainB);

    private static IReadOnlyList<BlockStrategy> ChainOf(IEnumerable<int> numbers) =>
        [.. numbers.Select(number => (BlockStrategy)number).Where(Enum.IsDefined).Distinct().Take(LongestChain)];

    private static string SpotOf(BlockPage page, string zone) => $"{(int)page} {zone}";
}
