using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

public class FollowUpStore(IRepository<LoyaltyFollowUp> tasks)
{
    private const int Open = (int)FollowUpState.Open;

    /// <summary>False when it was there already.</summary>
    public Task<bool> TryAddAsync(LoyaltyFollowUp task)
    {
        var key = task.FollowUpKey;
        return tasks.TryAddAsync(task, row => row.FollowUpKey == key);
    }

    public async Task<LoyaltyFollowUp?> FindAsync(int id) => await tasks.Table.FirstOrDefaultAsync(row => row.Id == id);

    public Task UpdateAsync(LoyaltyFollowUp task) => tasks.UpdateAsync(task, false);

    /// <param name="state">Null for all.</param>
    /// <param name="customerId">0 for all.</param>
    public Task<IPagedList<LoyaltyFollowUp>> ListAsync(FollowUpState? state, int customerId, int pageIndex, int pageSize)
    {
        var query = tasks.Table;
        if (state is { } wanted)
        {
            var stateId = (int)wanted;
            query = query.Where(row => row.StateId == stateId);
        }

        if (customerId > 0)
            query = query.Where(row => row.CustomerId == customerId);
        return query.OrderBy(row => row.StateId).ThenBy(row => row.DueOnUtc).ThenBy(row => row.Id).ToPagedListAsync(pageIndex, pageSize);
    }

    public async Task<int> CountOpenAsync() => await tasks.Table.CountAsync(row => row.StateId == Open);

    public Task EraseAsync(int customerId) => tasks.DeleteAsync(row => row.CustomerId == customerId);
}
