using Nop.Plugin.CustomerLoyalty.Features.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

/// <summary>All tags in one place: how many bear each, what asks for it, another name, one instead of two, none any more.</summary>
public class TagDesk(TagStore tags, IEnumerable<ITagUse> users, CustomerProfiles profiles)
{
    public const int MostListed = 1_000;

    private const int Slice = 1_000;

    /// <summary>By name; also those that nobody bears.</summary>
    public async Task<IReadOnlyList<TagLine>> ListAsync(string? words)
    {
        var found = await tags.ListAsync(words ?? string.Empty, MostListed);
        var counts = await tags.CountsAsync();
        var uses = (await UsesAsync([.. found])).ToLookup(use => use.TagId);
        return [.. found.Select(tag => new TagLine(tag, counts.GetValueOrDefault(tag.Id), [.. uses[tag.Id]]))];
    }

    public async Task<TagLine?> FindAsync(int id) => (await tags.FindAsync([id])).FirstOrDefault() is { } tag
        ? new TagLine(tag, (await tags.CountsAsync()).GetValueOrDefault(id), await UsesAsync([tag]))
        : null;

    /// <param name="name">As <see cref="TagText"/> tidies it.</param>
    public async Task<TagChange> RenameAsync(int id, string name)
    {
        if (await FindAsync(id) is not { } line)
            return TagChange.Of(TagChangeKind.Gone);
        var key = TagText.KeyOf(name);
        // A journey gives the tag by its name, and would bring the old one back.
        if (key != line.Tag.NameKey && line.Uses.Where(use => use.ByName).Select(use => use.Name).ToList() is { Count: > 0 } byName)
            return new TagChange(TagChangeKind.InUse, byName);
        return TagChange.Of(await tags.TryRenameAsync(line.Tag, name, key) ? TagChangeKind.Done : TagChangeKind.Taken);
    }

    /// <summary>Whoever bears the one bears the other instead. Broken off and repeated it ends with the same.</summary>
    public async Task<TagChange> MergeAsync(int id, int intoId)
    {
        if (id == intoId || (await tags.FindAsync([intoId])).Count == 0)
            return TagChange.Of(TagChangeKind.Gone);
        return await EndAsync(id, intoId);
    }

    public Task<TagChange> DeleteAsync(int id) => EndAsync(id, 0);

    private async Task<TagChange> EndAsync(int id, int intoId)
    {
        if (await FindAsync(id) is not { } line)
            return TagChange.Of(TagChangeKind.Gone);
        if (line.Uses.Count > 0)
            return new TagChange(TagChangeKind.InUse, [.. line.Uses.Select(use => use.Name).Distinct()]);
        for (var bearers = await tags.ReplaceAsync(id, intoId, Slice); bearers.Count > 0; bearers = await tags.ReplaceAsync(id, intoId, Slice))
            await profiles.TouchAsync(bearers);
        await tags.DeleteAsync(id);
        return TagChange.Of(TagChangeKind.Done);
    }

    private async Task<IReadOnlyList<TagUse>> UsesAsync(IReadOnlyCollection<LoyaltyTag> of)
    {
        var uses = new List<TagUse>();
        foreach (var user in users)
            uses.AddRange(await user.OfAsync(of));
        return uses;
    }
}
