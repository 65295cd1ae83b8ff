using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>Rows of profiles, written by the holder of the profile task's lease only.</summary>
public class ProfileStore(IRepository<LoyaltyProfile> profiles)
{
    private const int BatchSize = 5_000;

    /// <summary>Rows of a run for customers from the first number up to, not including, the second; what an earlier attempt left there goes first.</summary>
    public async Task ReplaceAsync(int runId, int from, int before, IReadOnlyCollection<LoyaltyProfile> rows)
    {
        await profiles.DeleteAsync(row => row.RunId == runId && row.CustomerId >= from && row.CustomerId < before);
        foreach (var batch in rows.Chunk(BatchSize))
            await profiles.InsertAsync(batch, false);
    }

    public async Task<IList<LoyaltyProfile>> ReadAsync(int runId, IReadOnlyCollection<int> customerIds)
    {
        var ids = customerIds.ToArray();
        return await profiles.Table.Where(row => row.RunId == runId && ids.Contains(row.CustomerId)).ToListAsync();
    }

    public async Task<LoyaltyProfile?> FindAsync(int runId, int customerId, int storeId) =>
        await profiles.Table.FirstOrDefaultAsync(row => row.RunId == runId && row.CustomerId == customerId && row.StoreId == storeId);

    public async Task<IList<LoyaltyProfile>> BestAsync(int runId, int page, int pageSize) => await profiles.Table
        .Where(row => row.RunId == runId && row.StoreId == 0)
        .OrderByDescending(row => row.Worth).ThenBy(row => row.CustomerId)
        .Skip(page * pageSize).Take(pageSize).ToListAsync();

    /// <param name="customerIds">At most a thousand.</param>
    public async Task ChangeAsync(int runId, IReadOnlyCollection<int> customerIds, Action<LoyaltyProfile> change)
    {
        var rows = await ReadAsync(runId, customerIds);
        foreach (var row in rows)
            change(row);
        if (rows.Count > 0)
            await profiles.UpdateAsync(rows, false);
    }

    public Task InsertAsync(LoyaltyProfile row) => profiles.InsertAsync(row, false);

    public Task UpdateAsync(IList<LoyaltyProfile> rows) => profiles.UpdateAsync(rows, false);

    public Task DeleteAsync(LoyaltyProfile row) => profiles.DeleteAsync(row, false);

    public Task EraseAsync(int customerId) => profiles.DeleteAsync(row => row.CustomerId == customerId);

    /// <summary>Deletes up to about so many rows of a run; true when none are left.</summary>
    public async Task<bool> DeleteSliceAsync(int runId, int most)
    {
        var ids = await profiles.Table.Where(row => row.RunId == runId).OrderBy(row => row.CustomerId).Select(row => row.CustomerId).Take(most).ToListAsync();
        if (ids.Count == 0)
            return true;
        var last = ids[^1];
        await profiles.DeleteAsync(row => row.RunId == runId && row.CustomerId <= last);
        return ids.Count < most;
    }

    public async Task<int> CountAsync(int runId) => await profiles.Table.CountAsync(row => row.RunId == runId && row.StoreId == 0);
}
