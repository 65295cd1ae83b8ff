using Nop.Core.Domain.Directory;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;
using Nop.Services.Directory;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

/// <summary>The values that a field of choices can have, with their names in the reader's language.</summary>
public class SegmentChoices(
    SegmentSubjectStore subjects,
    CustomerProfiles profiles,
    SegmentNames names,
    SegmentTexts texts,
    ILanguageService languages,
    ICountryService countries,
    ILocalizationService localization)
{
    /// <summary>Empty when no value has a name.</summary>
    public async Task<IReadOnlyDictionary<int, string>> OfAsync(string field) => field switch
    {
        "StageId" => await StagesAsync(),
        "LanguageId" => (await languages.GetAllLanguagesAsync(true)).ToDictionary(language => language.Id, language => language.Name),
        "CountryId" => await CountriesAsync(),
        "OwnerId" => await names.PeopleAsync(await subjects.OwnersAsync(await profiles.CurrentRunIdAsync())),
        _ => new Dictionary<int, string>()
    };

    private async Task<IReadOnlyDictionary<int, string>> StagesAsync()
    {
        var stages = new Dictionary<int, string>();
        foreach (var stage in Enum.GetValues<LifecycleStage>())
            stages[(int)stage] = await texts.OfAsync(stage);
        return stages;
    }

    /// <summary>Also those that the shop does not deliver to any more: customers live there.</summary>
    private async Task<IReadOnlyDictionary<int, string>> CountriesAsync()
    {
        var named = new Dictionary<int, string>();
        foreach (var country in await countries.GetAllCountriesAsync(showHidden: true))
            named[country.Id] = await localization.GetLocalizedAsync<Country, string>(country, entity => entity.Name);
        return named;
    }
}
