using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Catalog;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Care;

/// <summary>Occasions and money in words.</summary>
public class CareTexts(DeskWords words, ILocalizationService localization, ILanguageService languages, IPriceFormatter prices)
{
    public Task<string> OccasionAsync(LoyaltyCareTask task) => OccasionAsync(task.Kind, task.Festival, task.Name);

    /// <summary>Its own name where it has one.</summary>
    public Task<string> OccasionAsync(OccasionKind kind, LunarFestival festival, string name) => name.Length > 0 ? Task.FromResult(name)
        : kind == OccasionKind.LunarFestival && Enum.IsDefined(festival) ? words.OfAsync(festival)
        : words.OfAsync(kind);

    /// <summary>What it is called in all languages of the shop, so that words of each find it.</summary>
    public async Task<IReadOnlyCollection<string>> OccasionsAsync(LoyaltyCareTask task)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (task.Name.Length > 0)
            names.Add(task.Name);
        foreach (var language in await languages.GetAllLanguagesAsync())
        {
            names.Add(await localization.GetLocalizedEnumAsync(task.Kind, language.Id));
            if (task.Kind == OccasionKind.LunarFestival && Enum.IsDefined(task.Festival))
                names.Add(await localization.GetLocalizedEnumAsync(task.Festival, language.Id));
        }

        return names;
    }

    /// <summary>Money in the shop's primary currency.</summary>
    public Task<string> MoneyAsync(decimal amount) => prices.FormatPriceAsync(amount, true, false);

    public static string Day(DateTime day) => day.ToString("d", CultureInfo.CurrentCulture);
}
