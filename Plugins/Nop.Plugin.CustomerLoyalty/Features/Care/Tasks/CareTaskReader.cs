using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>Lists of tasks and the case book, for pages.</summary>
public class CareTaskReader(CareTaskStore tasks)
{
    public Task<IPagedList<LoyaltyCareTask>> ListAsync(CareTaskQuery query, int pageIndex, int pageSize) => tasks.ListAsync(query, pageIndex, pageSize);

    public Task<int> CountAsync(CareTaskQuery query) => tasks.CountAsync(query);

    public Task<IPagedList<LoyaltyCareTask>> BookAsync(CareBookQuery query, int pageIndex, int pageSize) => tasks.BookAsync(query, pageIndex, pageSize);

    /// <summary>Null when it is not in the case book.</summary>
    public async Task<LoyaltyCareTask?> FindDoneAsync(int id) => await tasks.FindAsync(id) is { State: CareTaskState.Done } task ? task : null;

    public Task<IList<LoyaltyCareTask>> OfCustomerAsync(int customerId) => tasks.OfCustomerAsync(customerId);

    /// <summary>How many tasks of the fund are in each state, by plan.</summary>
    public async Task<IReadOnlyDictionary<(int PlanId, int StateId), int>> CountsAsync(int fundId) => await tasks.CountsAsync(fundId);
}
