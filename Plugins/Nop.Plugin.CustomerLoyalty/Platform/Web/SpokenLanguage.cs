using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Platform.Web;

/// <summary>In which language a store writes to somebody who is not on one of its pages.</summary>
public static class SpokenLanguage
{
    /// <summary>The first wish that the store speaks, otherwise its default, otherwise its first; null in a shop that has none.</summary>
    public static async Task<Language?> SpokenAsync(this ILanguageService languages, Store store, params int?[] wishes)
    {
        var spoken = await languages.GetAllLanguagesAsync(storeId: store.Id);
        foreach (var wish in wishes)
            if (spoken.FirstOrDefault(language => language.Id == wish) is { } wished)
                return wished;
        return spoken.FirstOrDefault(language => language.Id == store.DefaultLanguageId) ?? spoken.FirstOrDefault();
    }
}
