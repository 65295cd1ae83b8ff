using Nop.Core;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Texts of the pages about points in the reader's language.</summary>
public class RewardWords(ILocalizationService localization, IWorkContext workContext)
{
    /// <param name="name">Below the plugin's prefix.</param>
    public Task<string> TextAsync(string name) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{name}");

    public async Task<string> FillAsync(string name, params object[] arguments) => string.Format(await TextAsync(name), arguments);

    public async Task<int> LanguageAsync() => (await workContext.GetWorkingLanguageAsync()).Id;

    public Task<string> OfAsync<TEnum>(TEnum value) where TEnum : struct => localization.GetLocalizedEnumAsync(value);
}
