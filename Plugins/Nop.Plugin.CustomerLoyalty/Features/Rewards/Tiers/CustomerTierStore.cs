using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Where customers stand. Written by the holder of the task's lease only.</summary>
public class CustomerTierStore(IRepository<LoyaltyCustomerTier> standings, IRepository<LoyaltyTierChange> changes)
{
    private const int BatchSize = 5_000;
    private const int Slice = 5_000;

    public async Task<IList<LoyaltyCustomerTier>> ReadAsync(int from, int before) =>
        await standings.Table.Where(row => row.CustomerId >= from && row.CustomerId < before).ToListAsync();

    public async Task<IList<LoyaltyCustomerTier>> ReadAsync(int[] customerIds) => await standings.Table.Where(row => customerIds.Contains(row.CustomerId)).ToListAsync();

    public async Task<LoyaltyCustomerTier?> FindAsync(int programmeId, int customerId) =>
        await standings.Table.FirstOrDefaultAsync(row => row.ProgrammeId == programmeId && row.CustomerId == customerId);

    public async Task AddAsync(IReadOnlyCollection<LoyaltyCustomerTier> rows)
    {
        foreach (var batch in rows.Chunk(BatchSize))
            await standings.InsertAsync(batch, false);
    }

    public async Task UpdateAsync(IReadOnlyCollection<LoyaltyCustomerTier> rows)
    {
        foreach (var batch in rows.Chunk(BatchSize))
            await standings.UpdateAsync(batch, false);
    }

    public async Task DeleteAsync(IReadOnlyCollection<int> ids)
    {
        foreach (var batch in ids.Chunk(1_000))
            await standings.DeleteAsync(row => batch.Contains(row.Id));
    }

    /// <summary>Deletes up to about so many rows of a programme that is not there any more; true when none are left.</summary>
    public async Task<bool> DeleteSliceAsync(int programmeId)
    {
        var ids = await standings.Table.Where(row => row.ProgrammeId == programmeId).OrderBy(row => row.Id).Select(row => row.Id).Take(Slice).ToListAsync();
        await DeleteAsync([.. ids]);
        return ids.Count < Slice;
    }

    /// <summary>Those that are new are added.</summary>
    public async Task AddAsync(IReadOnlyCollection<LoyaltyTierChange> happened)
    {
        foreach (var batch in happened.Chunk(500))
        {
            var keys = batch.Select(change => change.ChangeKey).ToArray();
            var known = (await changes.Table.Where(change => keys.Contains(change.ChangeKey)).Select(change => change.ChangeKey).ToListAsync()).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var change in batch.Where(change => !known.Contains(change.ChangeKey)))
                await TryAddAsync(change);
        }
    }

    public async Task<IList<LoyaltyTierChange>> HistoryAsync(int customerId) =>
        await changes.Table.Where(change => change.CustomerId == customerId).OrderByDescending(change => change.ChangedOnUtc).ThenByDescending(change => change.Id).ToListAsync();

    public async Task<IList<LoyaltyCustomerTier>> OfCustomerAsync(int customerId) => await standings.Table.Where(row => row.CustomerId == customerId).ToListAsync();

    public Task<IPagedList<LoyaltyCustomerTier>> ListAsync(TierQuery query, int pageIndex, int pageSize)
    {
        var programmeId = query.ProgrammeId;
        var rows = standings.Table.Where(row => row.ProgrammeId == programmeId);
        if (query.TierId is { } tierId)
            rows = rows.Where(row => row.TierId == tierId);
        if (query.OnlyAtRisk)
            rows = rows.Where(row => row.IsAtRisk);
        if (query.OnlyByHand)
            rows = rows.Where(row => row.IsByHand);
        if (query.Among is { } among)
            rows = rows.Where(row => among.Contains(row.CustomerId));
        rows = query.OnlyAtRisk
            ? rows.OrderBy(row => row.KeepByUtc).ThenBy(row => row.CustomerId)
            : rows.OrderByDescending(row => row.Rank).ThenByDescending(row => row.Value).ThenBy(row => row.CustomerId);
        return rows.ToPagedListAsync(pageIndex, pageSize);
    }

    /// <summary>Members by tier; 0 is for those without one.</summary>
    public async Task<Dictionary<int, int>> CountsAsync(int programmeId) =>
        (await standings.Table.Where(row => row.ProgrammeId == programmeId).GroupBy(row => row.TierId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync())
        .ToDictionary(group => group.Key, group => group.Count);

    public async Task<int> CountAtRiskAsync(int programmeId) => await standings.Table.CountAsync(row => row.ProgrammeId == programmeId && row.IsAtRisk);

    /// <summary>Everybody in the tier; 0 for nobody's tier is not asked.</summary>
    public async Task<HashSet<int>> MembersAsync(int[] tierIds, int[]? among)
    {
        var query = standings.Table.Where(row => tierIds.Contains(row.TierId));
        if (among is not null)
            query = query.Where(row => among.Contains(row.CustomerId));
        return [.. await query.Select(row => row.CustomerId).ToListAsync()];
    }

    /// <summary>Kind, day and how many, since a moment.</summary>
    public async Task<IReadOnlyList<(int KindId, DateTime Day)>> MovementsAsync(int programmeId, DateTime sinceUtc) =>
        [.. (await changes.Table.Where(change => change.ProgrammeId == programmeId && change.ChangedOnUtc >= sinceUtc).Select(change => new { change.KindId, change.ChangedOnUtc }).ToListAsync())
            .Select(change => (change.KindId, change.ChangedOnUtc))];

    public async Task EraseAsync(int customerId)
    {
        await changes.DeleteAsync(change => change.CustomerId == customerId);
        await standings.DeleteAsync(row => row.CustomerId == customerId);
    }

    private Task TryAddAsync(LoyaltyTierChange change)
    {
        var key = change.ChangeKey;
        return changes.TryInsertAsync(change, row => row.ChangeKey == key);
    }
}

/// <param name="TierId">0 for customers without a tier, null for all.</param>
/// <param name="Among">Null for everybody.</param>
public sealed record TierQuery(int ProgrammeId, int? TierId = null, bool OnlyAtRisk = false, bool OnlyByHand = false, int[]? Among = null);
