using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners.Web;

public class OwnerTexts(ILocalizationService localization)
{
    public Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");

    public async Task<string> FillAsync(string key, params object[] values) => string.Format(await TextAsync(key), values);
}
