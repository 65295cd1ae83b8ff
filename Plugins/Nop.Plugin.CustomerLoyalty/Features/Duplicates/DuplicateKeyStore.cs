using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates;

/// <summary>The blocking keys of all accounts. Written by the holder of the task's lease only.</summary>
public class DuplicateKeyStore(IRepository<LoyaltyDuplicateKey> keys)
{
    /// <summary>Makes the keys of these customers what is given; returns those whose keys changed.</summary>
    public async Task<IReadOnlyList<int>> ReplaceAsync(IReadOnlyDictionary<int, IReadOnlyList<string>> wanted)
    {
        var ids = wanted.Keys.ToArray();
        var there = (await keys.Table.Where(row => ids.Contains(row.CustomerId)).ToListAsync()).ToLookup(row => row.CustomerId);
        var changed = new List<int>();
        foreach (var (customerId, texts) in wanted)
        {
            var gone = there[customerId].Where(row => !texts.Contains(row.BlockKey, StringComparer.OrdinalIgnoreCase)).ToList();
            var added = texts.Where(text => there[customerId].All(row => !string.Equals(row.BlockKey, text, StringComparison.OrdinalIgnoreCase))).ToList();
            if (gone.Count > 0)
                await keys.DeleteAsync(gone, false);
            foreach (var text in added)
                await keys.TryInsertAsync(new LoyaltyDuplicateKey { CustomerId = customerId, BlockKey = text }, other => other.CustomerId == customerId && other.BlockKey == text);
            if (gone.Count + added.Count > 0)
                changed.Add(customerId);
        }

        return changed;
    }

    /// <summary>Who else has a key of these; blocks with more members than that are left out, their key says nothing of a person.</summary>
    public async Task<IReadOnlyDictionary<string, List<int>>> BlocksAsync(IEnumerable<string> texts, int mostMembers)
    {
        var wanted = texts.Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var sizes = await keys.Table.Where(row => wanted.Contains(row.BlockKey)).GroupBy(row => row.BlockKey).Select(group => new { group.Key, Count = group.Count() }).ToListAsync();
        var telling = sizes.Where(size => size.Count > 1 && size.Count <= mostMembers).Select(size => size.Key).ToArray();
        if (telling.Length == 0)
            return new Dictionary<string, List<int>>();
        var members = await keys.Table.Where(row => telling.Contains(row.BlockKey)).Select(row => new { row.BlockKey, row.CustomerId }).ToListAsync();
        return members.GroupBy(row => row.BlockKey, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Select(row => row.CustomerId).ToList(), StringComparer.OrdinalIgnoreCase);
    }

    public Task EraseAsync(int customerId) => keys.DeleteAsync(row => row.CustomerId == customerId);

    /// <summary>Customers with keys from the first number up to, not including, the second.</summary>
    public async Task<IList<int>> CustomersAsync(int from, int before) =>
        await keys.Table.Where(row => row.CustomerId >= from && row.CustomerId < before).Select(row => row.CustomerId).Distinct().ToListAsync();
}
