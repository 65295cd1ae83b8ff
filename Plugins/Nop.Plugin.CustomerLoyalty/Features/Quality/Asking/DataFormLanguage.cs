using Nop.Core;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

/// <summary>Somebody who has not chosen a language in this browser reads the form in that of his mail.</summary>
public class DataFormLanguage(IWorkContext workContext, ILanguageService languages)
{
    public async Task SpeakAsync(int languageId)
    {
        var visitor = await workContext.GetCurrentCustomerAsync();
        if (visitor.LanguageId is null or 0 && (await languages.GetAllLanguagesAsync()).FirstOrDefault(language => language.Id == languageId) is { } language)
            await workContext.SetWorkingLanguageAsync(language);
    }
}
