using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

public class GrantStore(IRepository<LoyaltyGrant> grants, IRepository<Customer> customers)
{
    public async Task<LoyaltyGrant?> FindAsync(string key) => await grants.Table.FirstOrDefaultAsync(grant => grant.GrantKey == key);

    public async Task<LoyaltyGrant?> FindAsync(int id) => await grants.Table.FirstOrDefaultAsync(grant => grant.Id == id);

    public async Task<IReadOnlyList<LoyaltyGrant>> FindAsync(IReadOnlyCollection<int> ids)
    {
        var wanted = ids.ToArray();
        return [.. await grants.Table.Where(grant => wanted.Contains(grant.Id)).ToListAsync()];
    }

    public async Task<HashSet<string>> KnownAsync(IReadOnlyCollection<string> keys)
    {
        var wanted = keys.ToArray();
        return (await grants.Table.Where(grant => wanted.Contains(grant.GrantKey)).Select(grant => grant.GrantKey).ToListAsync()).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Adds those whose keys are new; returns how many. Those that come together are in together.</summary>
    public async Task<int> AddAsync(IReadOnlyCollection<LoyaltyGrant> batch)
    {
        if (batch.Count == 0)
            return 0;
        var known = await KnownAsync([.. batch.Select(grant => grant.GrantKey)]);
        var rows = batch.Where(grant => !known.Contains(grant.GrantKey)).ToList();
        if (await grants.TryInsertAllAsync(rows))
            return rows.Count;
        var added = 0;
        foreach (var row in rows)
            added += await AddOneAsync(row) ? 1 : 0;
        return added;
    }

    public async Task<ILookup<int, LoyaltyGrant>> OfSubjectsAsync(GrantSource source, IReadOnlyCollection<int> subjectIds)
    {
        var (sourceId, ids) = ((int)source, subjectIds.ToArray());
        return (await grants.Table.Where(grant => grant.SourceId == sourceId && ids.Contains(grant.SubjectId)).ToListAsync()).ToLookup(grant => grant.SubjectId);
    }

    public async Task<IList<LoyaltyGrant>> OfCustomerAsync(int customerId) => await grants.Table.Where(grant => grant.CustomerId == customerId).OrderBy(grant => grant.Id).ToListAsync();

    /// <summary>When the points of each grant of these customers expire.</summary>
    public async Task<IReadOnlyDictionary<int, DateTime?>> EndsAsync(int[] customerIds) =>
        (await grants.Table.Where(grant => customerIds.Contains(grant.CustomerId) && grant.ExpiresOnUtc != null).Select(grant => new { grant.Id, grant.ExpiresOnUtc }).ToListAsync())
            .ToDictionary(grant => grant.Id, grant => grant.ExpiresOnUtc);

    /// <summary>What waits, by the day on which it is due.</summary>
    /// <param name="storeId">0 where the shop shares points between stores.</param>
    public async Task<IList<LoyaltyGrant>> PendingAsync(int customerId, int storeId)
    {
        const int Pending = (int)GrantState.Pending;
        return await grants.Table.Where(grant => grant.CustomerId == customerId && grant.StateId == Pending && (storeId == 0 || grant.StoreId == 0 || grant.StoreId == storeId)).OrderBy(grant => grant.DueOnUtc).ThenBy(grant => grant.Id).ToListAsync();
    }

    /// <summary>All that waits, of everybody who has not left the shop.</summary>
    public async Task<long> PendingPointsAsync()
    {
        const int Pending = (int)GrantState.Pending;
        return await grants.Table.Where(grant => grant.StateId == Pending && customers.Table.Any(customer => customer.Id == grant.CustomerId && !customer.Deleted)).GroupBy(grant => grant.StateId)
            .Select(all => all.Sum(grant => (long)(grant.Points - grant.Reversed))).FirstOrDefaultAsync();
    }

    /// <summary>What each rule gave since then: how often and how many points.</summary>
    public async Task<IReadOnlyDictionary<int, (int Count, long Points)>> ByRuleAsync(DateTime sinceUtc) =>
        (await grants.Table.Where(grant => grant.RuleId > 0 && grant.EarnedOnUtc >= sinceUtc).GroupBy(grant => grant.RuleId)
            .Select(rule => new { rule.Key, Count = rule.Count(), Points = rule.Sum(grant => (long)(grant.Points - grant.Reversed)) }).ToListAsync())
            .ToDictionary(rule => rule.Key, rule => (rule.Count, rule.Points));

    /// <summary>The latest first.</summary>
    public Task<IPagedList<LoyaltyGrant>> PageAsync(GrantQuery query, int pageIndex, int pageSize) => grants.GetAllPagedAsync(all =>
    {
        var (customerId, sourceId, stateId, ruleId, only) = query;
        if (customerId != 0)
            all = all.Where(grant => grant.CustomerId == customerId);
        if (sourceId > 0)
            all = all.Where(grant => grant.SourceId == sourceId);
        if (stateId > 0)
            all = all.Where(grant => grant.StateId == stateId);
        if (ruleId > 0)
            all = all.Where(grant => grant.RuleId == ruleId);
        return (only is null ? all : all.Where(grant => only.Contains(grant.CustomerId))).OrderByDescending(grant => grant.Id);
    }, pageIndex, pageSize);

    /// <summary>The keys of what these rules gave these customers, and whether any of it was left to them.</summary>
    public async Task<IReadOnlyList<(int RuleId, int CustomerId, string Key, bool IsLive)>> KeysAsync(int[] ruleIds, int[] customerIds) =>
        [.. (await grants.Table.Where(grant => customerIds.Contains(grant.CustomerId) && ruleIds.Contains(grant.RuleId))
            .Select(grant => new { grant.RuleId, grant.CustomerId, grant.GrantKey, Left = grant.Points - grant.Reversed }).ToListAsync())
            .Select(row => (row.RuleId, row.CustomerId, row.GrantKey, row.Left > 0))];

    /// <summary>What these rules gave these customers, what was taken back left out.</summary>
    public async Task<IReadOnlyList<GrantSum>> OfRulesAsync(int[] ruleIds, int[] customerIds) =>
        [.. (await grants.Table.Where(grant => customerIds.Contains(grant.CustomerId) && ruleIds.Contains(grant.RuleId))
            .Select(grant => new { grant.RuleId, grant.CustomerId, grant.EarnedOnUtc, Points = grant.Points - grant.Reversed }).ToListAsync())
            .Select(row => new GrantSum(row.RuleId, row.CustomerId, row.EarnedOnUtc, row.Points))];

    /// <summary>The same of one customer since a moment, and what each rule gave him before it in one sum.</summary>
    public async Task<(IReadOnlyList<GrantSum> Since, IReadOnlyList<GrantSum> Before)> OfRulesAsync(int[] ruleIds, int customerId, DateTime sinceUtc)
    {
        var given = grants.Table.Where(grant => grant.CustomerId == customerId && ruleIds.Contains(grant.RuleId));
        var since = await given.Where(grant => grant.EarnedOnUtc >= sinceUtc)
            .Select(grant => new { grant.RuleId, grant.EarnedOnUtc, Points = grant.Points - grant.Reversed }).ToListAsync();
        var before = await given.Where(grant => grant.EarnedOnUtc < sinceUtc)
            .GroupBy(grant => grant.RuleId).Select(rule => new { rule.Key, Points = rule.Sum(grant => grant.Points - grant.Reversed) }).ToListAsync();
        return ([.. since.Select(row => new GrantSum(row.RuleId, customerId, row.EarnedOnUtc, row.Points))], [.. before.Select(row => new GrantSum(row.Key, customerId, DateTime.MinValue, row.Points))]);
    }

    public async Task<long> SumOfRuleAsync(int ruleId) => await grants.Table.Where(grant => grant.RuleId == ruleId)
        .GroupBy(grant => grant.RuleId).Select(rule => rule.Sum(grant => (long)(grant.Points - grant.Reversed))).FirstOrDefaultAsync();

    /// <summary>Those that wait and are due, by number above the given one.</summary>
    public async Task<IList<LoyaltyGrant>> DueAsync(DateTime nowUtc, int above, int most)
    {
        const int Pending = (int)GrantState.Pending;
        return await grants.Table.Where(grant => grant.StateId == Pending && grant.DueOnUtc <= nowUtc && grant.Id > above).OrderBy(grant => grant.Id).Take(most).ToListAsync();
    }

    public async Task<IList<LoyaltyGrant>> ExpiringAsync(DateTime nowUtc, int above, int most)
    {
        const int Active = (int)GrantState.Active;
        return await grants.Table.Where(grant => grant.StateId == Active && grant.ExpiresOnUtc != null && grant.ExpiresOnUtc <= nowUtc && grant.Id > above)
            .OrderBy(grant => grant.Id).Take(most).ToListAsync();
    }

    /// <summary>Customers, above a number, who have active points that end between the two moments.</summary>
    public async Task<IList<int>> CustomersExpiringAsync(DateTime fromUtc, DateTime untilUtc, int above, int most)
    {
        const int Active = (int)GrantState.Active;
        return await grants.Table.Where(grant => grant.StateId == Active && grant.ExpiresOnUtc > fromUtc && grant.ExpiresOnUtc <= untilUtc && grant.CustomerId > above)
            .Select(grant => grant.CustomerId).Distinct().OrderBy(id => id).Take(most).ToListAsync();
    }

    public Task UpdateAsync(IList<LoyaltyGrant> rows) => rows.Count == 0 ? Task.CompletedTask : grants.UpdateAsync(rows, false);

    public Task EraseAsync(int customerId) => grants.DeleteAsync(grant => grant.CustomerId == customerId);

    private Task<bool> AddOneAsync(LoyaltyGrant row)
    {
        var key = row.GrantKey;
        return grants.TryInsertAsync(row, grant => grant.GrantKey == key);
    }
}

public readonly record struct GrantSum(int RuleId, int CustomerId, DateTime EarnedOnUtc, int Points);
