using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

/// <summary>Names of what rules refer to by number.</summary>
public class SegmentNames(SegmentCatalogueStore catalogue, SegmentService segments, TagService tags, CustomerTiers tiers, ICustomerService customers)
{
    public async Task<IReadOnlyDictionary<int, string>> OfAsync(FactSubject subject, IReadOnlyCollection<int> ids) =>
        ids.Count == 0 ? new Dictionary<int, string>() : await catalogue.NamesAsync(subject, ids.Distinct().ToArray());

    public Task<IReadOnlyList<(int Id, string Name)>> SearchAsync(FactSubject subject, string? words) => catalogue.SearchAsync(subject, words);

    public async Task<IReadOnlyDictionary<int, string>> SegmentsAsync() => (await segments.ListAsync()).ToDictionary(segment => segment.Id, segment => segment.Name);

    public Task<IReadOnlyDictionary<int, string>> TagsAsync(IReadOnlyCollection<int> ids) => tags.NamesAsync(ids);

    /// <summary>All tiers of the shop, lowest first.</summary>
    public async Task<IReadOnlyDictionary<int, string>> TiersAsync() =>
        (await tiers.ProgrammesAsync()).SelectMany(programme => programme.Tiers).ToDictionary(tier => tier.Id, tier => tier.Name);

    /// <summary>Tags that somebody bears, and those of the rule.</summary>
    public async Task<IReadOnlyDictionary<int, string>> TagChoicesAsync(IReadOnlyCollection<int> ofRule)
    {
        var choices = new Dictionary<int, string>(await tags.InUseAsync());
        foreach (var (id, name) in await tags.NamesAsync(ofRule))
            choices[id] = name;
        return choices.OrderBy(tag => tag.Value, StringComparer.CurrentCultureIgnoreCase).ToDictionary(tag => tag.Key, tag => tag.Value);
    }

    public async Task<IReadOnlyDictionary<int, string>> PeopleAsync(IEnumerable<int> customerIds) =>
        (await customers.GetCustomersByIdsAsync([.. customerIds])).ToDictionary(person => person.Id, CustomerName.Of);
}
