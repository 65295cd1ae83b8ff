using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

public class FollowUpStore(IRepository<LoyaltyFollowUp> tasks)
{
    /// <summary>False when it was there already.</summary>
    public Task<bool> TryAddAsync(LoyaltyFollowUp task)
    {
        var key = task.FollowUpKey;
        return tasks.TryAddAsync(task, row => row.FollowUpKey == key);
    }

    public async Task<LoyaltyFollowUp?> FindAsync(int id) => await tasks.Table.FirstOrDefaultAsync(row => row.Id == id);

    public async Task<LoyaltyFollowUp?> FindAsync(string key) => await tasks.Table.FirstOrDefaultAsync(row => row.FollowUpKey == key);

    public Task UpdateAsync(LoyaltyFollowUp task) => tasks.UpdateAsync(task, false);

    public Task<IPagedList<LoyaltyFollowUp>> ListAsync(FollowUpQuery query, int pageIndex, int pageSize) =>
        Filtered(query).OrderBy(row => row.StateId).ThenBy(row => row.DueOnUtc).ThenBy(row => row.Id).ToPagedListAsync(pageIndex, pageSize);

    public Task<int> CountAsync(FollowUpQuery query) => Filtered(query).CountAsync();

    public Task EraseAsync(int customerId) => tasks.DeleteAsync(row => row.CustomerId == customerId);

    private IQueryable<LoyaltyFollowUp> Filtered(FollowUpQuery query)
    {
        var rows = tasks.Table;
        if (query.State is { } state)
        {
            var stateId = (int)state;
            rows = rows.Where(row => row.StateId == stateId);
        }

        if (query.KindId is > 0 and var kind)
            rows = rows.Where(row => row.KindId == kind);
        if (query.CustomerId is > 0 and var customer)
            rows = rows.Where(row => row.CustomerId == customer);
        if (query.OwnerId != 0)
        {
            var owner = Math.Max(0, query.OwnerId);
            rows = rows.Where(row => row.OwnerId == owner);
        }

        if (query.DueBeforeUtc is { } due)
            rows = rows.Where(row => row.DueOnUtc < due);
        if (query.AwakeAtUtc is { } now)
            rows = rows.Where(row => row.SnoozedUntilUtc == null || row.SnoozedUntilUtc <= now);
        if (query.OnlyOf is not { } only)
            return rows;
        var mine = only.ToArray();
        var reader = query.Reader;
        return rows.Where(row => row.OwnerId == reader || mine.Contains(row.CustomerId));
    }
}
