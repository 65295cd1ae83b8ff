using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

/// <summary>Tags of customers, for pages and other features.</summary>
public class TagService(TagStore tags, CustomerProfiles profiles, IWorkContext workContext, TimeProvider clock) : IPersonalData, IPersonalExport
{
    /// <summary>A shop with more tags than this has no use for a list of them.</summary>
    private const int Most = 1_000;

    public Task<IReadOnlyList<LoyaltyTag>> OfCustomerAsync(int customerId) => tags.OfCustomerAsync(customerId);

    /// <summary>Gives a customer tags; returns the names of those that are new to him. Segments that ask for them follow within minutes.</summary>
    public async Task<IReadOnlyList<string>> GiveAsync(int customerId, IReadOnlyList<string> names) =>
        await GiveAsync(customerId, names, (await workContext.GetCurrentCustomerAsync()).Id);

    /// <param name="byId">0 when a journey or another part of the shop gives them.</param>
    public async Task<IReadOnlyList<string>> GiveAsync(int customerId, IReadOnlyList<string> names, int byId)
    {
        var given = new List<string>();
        foreach (var name in names)
        {
            var tag = await tags.GetOrAddAsync(name);
            if (await tags.TryGiveAsync(new LoyaltyCustomerTag { TagId = tag.Id, CustomerId = customerId, AddedById = byId, AddedOnUtc = clock.GetUtcNow().UtcDateTime }))
                given.Add(tag.Name);
        }

        if (given.Count > 0)
            await profiles.TouchAsync([customerId]);
        return given;
    }

    /// <summary>The name of the tag that was taken away; null when the customer did not bear it.</summary>
    public async Task<string?> TakeAsync(int customerId, int tagId)
    {
        if (!await tags.TakeAsync(customerId, tagId))
            return null;
        await profiles.TouchAsync([customerId]);
        return (await NamesAsync([tagId])).GetValueOrDefault(tagId);
    }

    /// <summary>False when there is no such tag or the customer does not bear it.</summary>
    public async Task<bool> TakeAsync(int customerId, string name) =>
        (await tags.OfCustomerAsync(customerId)).FirstOrDefault(tag => tag.NameKey == TagText.KeyOf(name)) is { } tag && await TakeAsync(customerId, tag.Id) is not null;

    /// <param name="among">Null for everybody.</param>
    public Task<HashSet<int>> BearersAsync(int tagId, IReadOnlyCollection<int>? among) => among is null ? tags.BearersAsync(tagId) : tags.BearersAsync(tagId, among);

    /// <summary>By number; those that never were are left out.</summary>
    public async Task<IReadOnlyDictionary<int, string>> NamesAsync(IReadOnlyCollection<int> tagIds) =>
        tagIds.Count == 0 ? new Dictionary<int, string>() : (await tags.FindAsync(tagIds)).ToDictionary(tag => tag.Id, tag => tag.Name);

    /// <summary>Tags that somebody bears, by name.</summary>
    public async Task<IReadOnlyDictionary<int, string>> InUseAsync() => (await tags.InUseAsync(string.Empty, Most)).ToDictionary(tag => tag.Id, tag => tag.Name);

    public async Task<IReadOnlyList<string>> SuggestAsync(string? words, int most) => [.. (await tags.InUseAsync(words ?? string.Empty, most)).Select(tag => tag.Name)];

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) => [PersonalTable.Of("tags", (await tags.OfCustomerAsync(customerId)).Select(tag => new { tag.Name }))];

    public Task EraseAsync(int customerId) => tags.EraseAsync(customerId);
}
