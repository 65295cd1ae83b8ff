using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

public class TagStore(IRepository<LoyaltyTag> tags, IRepository<LoyaltyCustomerTag> borne)
{
    private const int Page = 50_000;
    private const int Chunk = 1_000;

    /// <summary>The tag of that name, made when it is new, whoever else is making it now.</summary>
    public async Task<LoyaltyTag> GetOrAddAsync(string name)
    {
        var key = TagText.KeyOf(name);
        if (await tags.Table.FirstOrDefaultAsync(tag => tag.NameKey == key) is { } known)
            return known;
        var added = new LoyaltyTag { Name = name, NameKey = key };
        return await tags.TryInsertAsync(added, tag => tag.NameKey == key) ? added : (await tags.Table.FirstOrDefaultAsync(tag => tag.NameKey == key))!;
    }

    /// <summary>False when he bears it already.</summary>
    public Task<bool> TryGiveAsync(LoyaltyCustomerTag row)
    {
        var (tagId, customerId) = (row.TagId, row.CustomerId);
        return borne.TryAddAsync(row, tag => tag.TagId == tagId && tag.CustomerId == customerId);
    }

    public async Task<bool> TakeAsync(int customerId, int tagId) => await borne.DeleteAsync(tag => tag.CustomerId == customerId && tag.TagId == tagId) > 0;

    public async Task<IReadOnlyList<LoyaltyTag>> OfCustomerAsync(int customerId) => [.. await borne.Table.Where(row => row.CustomerId == customerId)
        .Join(tags.Table, row => row.TagId, tag => tag.Id, (row, tag) => tag).OrderBy(tag => tag.NameKey).ToListAsync()];

    /// <summary>Everybody who bears it.</summary>
    public async Task<HashSet<int>> BearersAsync(int tagId)
    {
        var bearers = new HashSet<int>();
        for (var after = 0; ;)
        {
            var page = await borne.Table.Where(row => row.TagId == tagId && row.CustomerId > after)
                .OrderBy(row => row.CustomerId).Take(Page).Select(row => row.CustomerId).ToListAsync();
            bearers.UnionWith(page);
            if (page.Count < Page)
                return bearers;
            after = page[^1];
        }
    }

    /// <summary>Those of the given customers who bear it.</summary>
    public async Task<HashSet<int>> BearersAsync(int tagId, IReadOnlyCollection<int> customerIds)
    {
        var bearers = new HashSet<int>();
        foreach (var chunk in customerIds.Chunk(Chunk))
            bearers.UnionWith(await borne.Table.Where(row => row.TagId == tagId && chunk.Contains(row.CustomerId)).Select(row => row.CustomerId).ToListAsync());
        return bearers;
    }

    public async Task<IList<LoyaltyTag>> FindAsync(IReadOnlyCollection<int> ids)
    {
        var wanted = ids.ToArray();
        return await tags.Table.Where(tag => wanted.Contains(tag.Id)).ToListAsync();
    }

    /// <summary>Tags that somebody bears and that have these words in them, by name.</summary>
    public async Task<IList<LoyaltyTag>> InUseAsync(string words, int most)
    {
        var key = TagText.KeyOf(words.Trim());
        var query = tags.Table.Where(tag => borne.Table.Any(row => row.TagId == tag.Id));
        if (key.Length > 0)
            query = query.Where(tag => tag.NameKey.Contains(key));
        return await query.OrderBy(tag => tag.NameKey).Take(most).ToListAsync();
    }

    /// <summary>All tags that have these words in them, by name, also those that nobody bears.</summary>
    public async Task<IList<LoyaltyTag>> ListAsync(string words, int most)
    {
        var (key, query) = (TagText.KeyOf(words.Trim()), tags.Table);
        if (key.Length > 0)
            query = query.Where(tag => tag.NameKey.Contains(key));
        return await query.OrderBy(tag => tag.NameKey).Take(most).ToListAsync();
    }

    /// <summary>How many bear each tag that somebody bears.</summary>
    public async Task<IReadOnlyDictionary<int, int>> CountsAsync() =>
        (await borne.Table.GroupBy(row => row.TagId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync()).ToDictionary(group => group.Key, group => group.Count);

    /// <summary>False when another tag has that name.</summary>
    public async Task<bool> TryRenameAsync(LoyaltyTag tag, string name, string key)
    {
        var id = tag.Id;
        if (await tags.Table.AnyAsync(other => other.NameKey == key && other.Id != id))
            return false;
        (tag.Name, tag.NameKey) = (name, key);
        await tags.UpdateAsync(tag, false);
        return true;
    }

    /// <summary>The next bearers of a tag bear another one instead, or none for 0; returns whom, empty when nobody bears it any more.</summary>
    public async Task<IReadOnlyList<int>> ReplaceAsync(int tagId, int intoId, int most)
    {
        var rows = await borne.Table.Where(row => row.TagId == tagId).OrderBy(row => row.Id).Take(most).ToListAsync();
        var ids = rows.Select(row => row.CustomerId).ToList();
        var bearing = intoId == 0 ? [.. ids] : await BearersAsync(intoId, ids);
        var given = rows.Where(row => !bearing.Contains(row.CustomerId)).ToList();
        foreach (var row in given)
            row.TagId = intoId;
        if (given.Count > 0)
            await borne.UpdateAsync(given, false);
        if (given.Count < rows.Count)
            await borne.DeleteAsync(rows.Except(given).ToList(), false);
        return ids;
    }

    public Task DeleteAsync(int id) => tags.DeleteAsync(tag => tag.Id == id);

    public Task EraseAsync(int customerId) => borne.DeleteAsync(row => row.CustomerId == customerId);
}
