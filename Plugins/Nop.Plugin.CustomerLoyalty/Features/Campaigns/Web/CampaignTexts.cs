using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>Texts of the campaign pages in the reader's language.</summary>
public class CampaignTexts(ILocalizationService localization)
{
    private const string Prefix = $"{CustomerLoyaltyDefaults.LocalePrefix}.Campaigns.";

    public Task<string> GetAsync(string name) => localization.GetResourceAsync(Prefix + name);

    public async Task<string> FillAsync(string name, params object[] arguments) => string.Format(await GetAsync(name), arguments);

    public Task<string> OfAsync<TEnum>(TEnum value) where TEnum : struct => localization.GetLocalizedEnumAsync(value);

    public async Task<string> OfAsync(CampaignError error)
    {
        var arguments = new List<object>(error.Arguments);
        while (arguments.Count < 2)
            arguments.Add(string.Empty);
        return string.Format(await GetAsync($"Error.{error.Code}"), [.. arguments]);
    }

    /// <summary>A text of a test by its letter; 0 is who got the winner.</summary>
    public async Task<string> VariantAsync(int variant) => variant == 0 ? await GetAsync("Winner") : await FillAsync("Text", (char)('A' + variant - 1));
}
