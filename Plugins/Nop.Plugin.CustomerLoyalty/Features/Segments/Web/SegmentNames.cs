using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;
using Nop.Services.Customers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

/// <summary>Names of what rules refer to by number.</summary>
public class SegmentNames(
    SegmentCatalogueStore catalogue,
    SegmentSubjectStore subjects,
    CustomerProfiles profiles,
    SegmentService segments,
    SegmentTexts texts,
    ILanguageService languages,
    ICustomerService customers)
{
    public async Task<IReadOnlyDictionary<int, string>> OfAsync(FactSubject subject, IReadOnlyCollection<int> ids) =>
        ids.Count == 0 ? new Dictionary<int, string>() : await catalogue.NamesAsync(subject, ids.Distinct().ToArray());

    public Task<IReadOnlyList<(int Id, string Name)>> SearchAsync(FactSubject subject, string? words) => catalogue.SearchAsync(subject, words);

    public async Task<IReadOnlyDictionary<int, string>> SegmentsAsync() => (await segments.ListAsync()).ToDictionary(segment => segment.Id, segment => segment.Name);

    /// <summary>The values that a choice can have; empty when none has a name.</summary>
    public async Task<IReadOnlyDictionary<int, string>> ChoicesAsync(string field) => field switch
    {
        "StageId" => await StagesAsync(),
        "LanguageId" => (await languages.GetAllLanguagesAsync(true)).ToDictionary(language => language.Id, language => language.Name),
        "OwnerId" => await PeopleAsync(await subjects.OwnersAsync(await profiles.CurrentRunIdAsync())),
        _ => new Dictionary<int, string>()
    };

    public async Task<IReadOnlyDictionary<int, string>> PeopleAsync(IEnumerable<int> customerIds) =>
        (await customers.GetCustomersByIdsAsync([.. customerIds])).ToDictionary(person => person.Id, NameOf);

    public static string NameOf(Customer customer)
    {
        var name = $"{customer.FirstName} {customer.LastName}".Trim();
        return name.Length > 0 ? name : string.IsNullOrEmpty(customer.Email) ? $"#{customer.Id}" : customer.Email;
    }

    private async Task<IReadOnlyDictionary<int, string>> StagesAsync()
    {
        var stages = new Dictionary<int, string>();
        foreach (var stage in Enum.GetValues<LifecycleStage>())
            stages[(int)stage] = await texts.OfAsync(stage);
        return stages;
    }
}
