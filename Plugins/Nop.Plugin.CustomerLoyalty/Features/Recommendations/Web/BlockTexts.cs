using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>Texts of the pages about blocks in the reader's language.</summary>
public class BlockTexts(ILocalizationService localization)
{
    private const string Prefix = $"{CustomerLoyaltyDefaults.LocalePrefix}.Blocks.";

    public Task<string> GetAsync(string name) => localization.GetResourceAsync(Prefix + name);

    public async Task<string> FillAsync(string name, params object[] arguments) => string.Format(await GetAsync(name), arguments);

    public Task<string> OfAsync<TEnum>(TEnum value) where TEnum : struct => localization.GetLocalizedEnumAsync(value);

    public Task<string> OfZoneAsync(string zone) => GetAsync($"Zone.{zone}");

    public async Task<string> OfChainAsync(IEnumerable<BlockStrategy> chain)
    {
        var names = new List<string>();
        foreach (var strategy in chain)
            names.Add(await OfAsync(strategy));
        return string.Join(" → ", names);
    }

    public async Task<string> OfSpotAsync(BlockPage page, string zone) => $"{await OfAsync(page)}: {await OfZoneAsync(zone)}";
}
