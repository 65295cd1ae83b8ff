using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

public class TierDecisionStore(IRepository<LoyaltyTierDecision> decisions)
{
    public Task AddAsync(LoyaltyTierDecision decision) => decisions.InsertAsync(decision, false);

    public Task UpdateAsync(LoyaltyTierDecision decision) => decisions.UpdateAsync(decision, false);

    public async Task<LoyaltyTierDecision?> FindAsync(int id) => await decisions.Table.FirstOrDefaultAsync(row => row.Id == id);

    /// <summary>Newest first.</summary>
    public async Task<IList<LoyaltyTierDecision>> OfCustomerAsync(int customerId) =>
        await decisions.Table.Where(row => row.CustomerId == customerId).OrderByDescending(row => row.Id).ToListAsync();

    /// <summary>Those that nobody ended, newest first, of customers from the first number up to, not including, the second.</summary>
    public async Task<ILookup<int, LoyaltyTierDecision>> OpenAsync(int from, int before) =>
        ByCustomer(await decisions.Table.Where(row => row.EndedOnUtc == null && row.CustomerId >= from && row.CustomerId < before).OrderByDescending(row => row.Id).ToListAsync());

    public async Task<ILookup<int, LoyaltyTierDecision>> OpenAsync(int[] customerIds) =>
        ByCustomer(await decisions.Table.Where(row => row.EndedOnUtc == null && customerIds.Contains(row.CustomerId)).OrderByDescending(row => row.Id).ToListAsync());

    /// <summary>Customers about whom something was decided, or a decision ended, between these moments.</summary>
    public async Task<IList<int>> ChangedAsync(DateTime sinceUtc, DateTime nowUtc) => await decisions.Table
        .Where(row => row.FromUtc >= sinceUtc || row.EndedOnUtc >= sinceUtc || (row.UntilUtc >= sinceUtc && row.UntilUtc <= nowUtc))
        .Select(row => row.CustomerId).Distinct().ToListAsync();

    public Task EraseAsync(int customerId) => decisions.DeleteAsync(row => row.CustomerId == customerId);

    private static ILookup<int, LoyaltyTierDecision> ByCustomer(IList<LoyaltyTierDecision> rows) => rows.ToLookup(row => row.CustomerId);
}
