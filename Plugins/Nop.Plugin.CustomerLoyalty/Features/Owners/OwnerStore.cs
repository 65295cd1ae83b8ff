using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners;

public class OwnerStore(IRepository<LoyaltyOwnerChange> changes)
{
    /// <summary>0 for nobody.</summary>
    public async Task<int> OwnerOfAsync(int customerId) =>
        await changes.Table.Where(change => change.CustomerId == customerId).OrderByDescending(change => change.Id).Select(change => change.OwnerId).FirstOrDefaultAsync();

    /// <summary>Owners by customer, of at most a thousand; whoever never had one is left out.</summary>
    public async Task<Dictionary<int, int>> OwnersAsync(IReadOnlyCollection<int> customerIds)
    {
        var ids = customerIds.ToArray();
        return (await changes.Table.Where(change => ids.Contains(change.CustomerId)).OrderBy(change => change.Id)
            .Select(change => new { change.CustomerId, change.OwnerId }).ToListAsync()).GroupBy(change => change.CustomerId).ToDictionary(customer => customer.Key, customer => customer.Last().OwnerId);
    }

    /// <summary>The latest first.</summary>
    public async Task<IList<LoyaltyOwnerChange>> HistoryAsync(int customerId, int most) =>
        await changes.Table.Where(change => change.CustomerId == customerId).OrderByDescending(change => change.Id).Take(most).ToListAsync();

    public Task AppendAsync(LoyaltyOwnerChange change) => changes.InsertAsync(change, false);

    public async Task<HashSet<int>> CustomersOfAsync(int ownerId) => [.. await changes.Table.OfOwner(ownerId).ToListAsync()];

    /// <summary>How many customers each looks after; nobody's are left out.</summary>
    public async Task<Dictionary<int, int>> CountsAsync() => (await changes.Table.Last().Where(change => change.OwnerId != 0)
        .GroupBy(change => change.OwnerId).Select(owner => new { owner.Key, Count = owner.Count() }).ToListAsync()).ToDictionary(owner => owner.Key, owner => owner.Count);

    /// <summary>0 before the first.</summary>
    public async Task<int> LastIdAsync() => await changes.Table.OrderByDescending(change => change.Id).Select(change => change.Id).FirstOrDefaultAsync();

    public async Task<int> CountAtAsync(int ownerId, int upToId) => await At(ownerId, upToId).CountAsync(change => change.CustomerId > 0);

    /// <summary>Customers after the given one whom he looked after when that change was the last; later changes do not count.</summary>
    public async Task<IList<int>> CustomersAtAsync(int ownerId, int upToId, int afterCustomerId, int most) =>
        await At(ownerId, upToId).Where(change => change.CustomerId > afterCustomerId).OrderBy(change => change.CustomerId).Take(most).Select(change => change.CustomerId).ToListAsync();

    public Task EraseAsync(int customerId) => changes.DeleteAsync(change => change.CustomerId == customerId);

    private IQueryable<LoyaltyOwnerChange> At(int ownerId, int upToId) => changes.Table.Where(change => change.Id <= upToId).Last().Where(change => change.OwnerId == ownerId);
}
