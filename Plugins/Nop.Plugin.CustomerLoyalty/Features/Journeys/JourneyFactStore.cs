using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>The journal as journeys need it. Guests begin none: there is nobody to write to.</summary>
public class JourneyFactStore(IRepository<LoyaltyFact> facts)
{
    private const int Page = 20_000;

    /// <summary>0 for an empty journal.</summary>
    public async Task<int> LastIdAsync() => await facts.Table.OrderByDescending(fact => fact.Id).Select(fact => fact.Id).FirstOrDefaultAsync();

    /// <summary>
    /// Customers with facts of those kinds above the position and up to the second, and just below it when recorded lately:
    /// identity order is not commit order.
    /// </summary>
    public async Task<IReadOnlyList<(int CustomerId, FactKind Kind)>> NewAsync(int[] kinds, int position, int upTo, int overlap, DateTime lateSinceUtc)
    {
        var lowest = position - overlap;
        var rows = await facts.Table
            .Where(fact => fact.Id > lowest && fact.Id <= upTo && (fact.Id > position || fact.RecordedOnUtc >= lateSinceUtc)
                && fact.CustomerId > 0 && kinds.Contains(fact.KindId))
            .GroupBy(fact => new { fact.CustomerId, fact.KindId }).Select(group => new { group.Key.CustomerId, group.Key.KindId }).ToListAsync();
        return [.. rows.Select(row => (row.CustomerId, (FactKind)row.KindId))];
    }

    /// <summary>Customers of whom such a fact happened after the first and up to the second moment.</summary>
    public async Task<HashSet<int>> BetweenAsync(FactKind[] kinds, DateTime afterUtc, DateTime upToUtc)
    {
        var found = new HashSet<int>();
        foreach (var kind in kinds.Select(kind => (int)kind))
            found.UnionWith(await facts.Table.Where(fact => fact.KindId == kind && fact.OccurredOnUtc > afterUtc && fact.OccurredOnUtc <= upToUtc && fact.CustomerId > 0)
                .Select(fact => fact.CustomerId).Distinct().ToListAsync());
        return found;
    }

    /// <summary>At most so many of them, by number of customer.</summary>
    public async Task<IReadOnlyList<int>> BetweenAsync(FactKind[] kinds, DateTime afterUtc, DateTime upToUtc, int afterCustomerId, int most)
    {
        var ids = kinds.Select(kind => (int)kind).ToArray();
        return [.. await facts.Table.Where(fact => ids.Contains(fact.KindId) && fact.OccurredOnUtc > afterUtc && fact.OccurredOnUtc <= upToUtc && fact.CustomerId > afterCustomerId)
            .Select(fact => fact.CustomerId).Distinct().OrderBy(id => id).Take(most).ToListAsync()];
    }

    /// <summary>What those customers, at most a thousand, did since then; who did nothing is left out.</summary>
    public async Task<IReadOnlyDictionary<int, JourneyHistory>> HistoriesAsync(IReadOnlyCollection<int> customerIds, IReadOnlyCollection<FactKind> kinds, DateTime sinceUtc)
    {
        var ids = customerIds.ToArray();
        var wanted = kinds.Select(kind => (int)kind).ToArray();
        var byCustomer = new Dictionary<int, List<ProfileFact>>();
        for (var after = 0; ;)
        {
            var rows = await facts.Table.Where(fact => ids.Contains(fact.CustomerId) && fact.OccurredOnUtc >= sinceUtc && wanted.Contains(fact.KindId) && fact.Id > after)
                .OrderBy(fact => fact.Id).Take(Page)
                .Select(fact => new { fact.Id, fact.CustomerId, fact.KindId, fact.StoreId, fact.OccurredOnUtc, fact.ProductId, fact.SubjectId, fact.Quantity, fact.Amount }).ToListAsync();
            foreach (var row in rows)
            {
                if (!byCustomer.TryGetValue(row.CustomerId, out var list))
                    byCustomer[row.CustomerId] = list = [];
                list.Add(new ProfileFact((FactKind)row.KindId, row.StoreId, row.OccurredOnUtc, row.ProductId, row.SubjectId, row.Quantity, row.Amount));
            }

            if (rows.Count < Page)
                return byCustomer.ToDictionary(pair => pair.Key, pair => new JourneyHistory(pair.Value));
            after = rows[^1].Id;
        }
    }
}
