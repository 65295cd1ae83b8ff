using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>Our texts and mails in the languages of the shop.</summary>
public class LanguageTexts(LocaleInstaller locales, MessageTemplateInstaller templates)
{
    /// <summary>Languages that were added to the shop later and lack some.</summary>
    public Task<IReadOnlyList<string>> IncompleteAsync() => locales.IncompleteLanguagesAsync();

    /// <summary>Adds what is missing; returns how many texts that were.</summary>
    public async Task<int> CompleteAsync()
    {
        await templates.AddMissingTranslationsAsync();
        return await locales.AddMissingAsync();
    }
}
