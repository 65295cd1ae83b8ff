using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;

/// <summary>What stands above a block.</summary>
public class BlockTitles(ILocalizationService localization)
{
    private const string Prefix = $"{CustomerLoyaltyDefaults.LocalePrefix}.Blocks";

    /// <summary>What the merchant wrote for the place; otherwise what the strategy calls itself.</summary>
    /// <param name="languageId">Null for the language of the request.</param>
    public async Task<string> OfAsync(Block block, LoyaltyBlockPlace place, int? languageId = null)
    {
        if (place.Title.Length > 0)
            return await localization.GetLocalizedAsync(place, one => one.Title, languageId);
        if (block.Strategy != BlockStrategy.BecauseYouViewed)
            return await TextAsync(block.Strategy, languageId);
        var reason = block.Products.Select(one => one.Because).FirstOrDefault(because => because is not null);
        return reason is null
            ? await TextAsync(BlockStrategy.ForYou, languageId)
            : string.Format(await TextAsync(block.Strategy, languageId), await localization.GetLocalizedAsync(reason, one => one.Name, languageId));
    }

    private Task<string> TextAsync(BlockStrategy strategy, int? languageId) => languageId is { } id
        ? localization.GetResourceAsync($"{Prefix}.{strategy}", id)
        : localization.GetResourceAsync($"{Prefix}.{strategy}");
}
