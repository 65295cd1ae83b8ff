using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

public class LocaleInstaller(ILocalizationService localization, ILanguageService languages)
{
    private static readonly string[] Prefixes =
    [
        CustomerLoyaltyDefaults.LocalePrefix, "Security.Permission.CustomerLoyalty", "Enums.Nop.Plugin.CustomerLoyalty", "ActivityLog.CustomerLoyalty",
        "Admin.ContentManagement.MessageTemplates.Description.Loyalty."
    ];

    public async Task InstallAsync()
    {
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            await localization.AddOrUpdateLocaleResourceAsync(LocaleFiles.For(language.LanguageCulture).ToDictionary(), language.Id);
    }

    /// <summary>These texts, whatever is there under their keys.</summary>
    public async Task AddAsync(IReadOnlyCollection<string> keys)
    {
        if (keys.Count == 0)
            return;
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            await localization.AddOrUpdateLocaleResourceAsync(LocaleFiles.For(language.LanguageCulture).Where(text => keys.Contains(text.Key)).ToDictionary(), language.Id);
    }

    /// <summary>Returns how many texts were added; those that are there stay as the shop wrote them.</summary>
    public async Task<int> AddMissingAsync()
    {
        var added = 0;
        foreach (var language in await languages.GetAllLanguagesAsync(true))
        {
            var missing = await MissingAsync(language.Id, language.LanguageCulture);
            if (missing.Count > 0)
                await localization.AddOrUpdateLocaleResourceAsync(missing, language.Id);
            added += missing.Count;
        }

        return added;
    }

    /// <summary>Languages that were added to the shop later have none of our texts.</summary>
    public async Task<IReadOnlyList<string>> IncompleteLanguagesAsync()
    {
        var incomplete = new List<string>();
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            if ((await MissingAsync(language.Id, language.LanguageCulture)).Count > 0)
                incomplete.Add(language.Name);
        return incomplete;
    }

    public async Task UninstallAsync()
    {
        foreach (var prefix in Prefixes)
            await localization.DeleteLocaleResourcesAsync(prefix);
    }

    private async Task<Dictionary<string, string>> MissingAsync(int languageId, string culture)
    {
        var present = await localization.GetAllResourceValuesAsync(languageId, null);
        return LocaleFiles.For(culture)
            .Where(text => !present.ContainsKey(text.Key.ToLowerInvariant()) && !present.ContainsKey(text.Key))
            .ToDictionary();
    }
}
