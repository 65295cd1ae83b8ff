using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>The journal as profiles need it: customer by customer.</summary>
public class ProfileFactStore(IRepository<LoyaltyFact> facts)
{
    /// <summary>Lines, states and what others wrote: no field of a profile is made from them.</summary>
    private static readonly int[] Unused = [(int)FactKind.OrderLine, (int)FactKind.OrderPaid, (int)FactKind.OrderStatusChanged, (int)FactKind.NoteWritten];

    private const int LastOrderKind = 199;

    /// <summary>The lowest customer number above the given one that the journal knows; null after the last.</summary>
    public async Task<int?> NextCustomerAsync(int above) =>
        await facts.Table.Where(fact => fact.CustomerId > above).OrderBy(fact => fact.CustomerId).Select(fact => (int?)fact.CustomerId).FirstOrDefaultAsync();

    /// <summary>0 for an empty journal.</summary>
    public async Task<int> LastCustomerAsync() =>
        await facts.Table.OrderByDescending(fact => fact.CustomerId).Select(fact => fact.CustomerId).FirstOrDefaultAsync();

    /// <summary>0 for an empty journal.</summary>
    public async Task<int> LastIdAsync() =>
        await facts.Table.OrderByDescending(fact => fact.Id).Select(fact => fact.Id).FirstOrDefaultAsync();

    /// <summary>Customers from the first number up to, not including, the second.</summary>
    public Task<Dictionary<int, List<ProfileFact>>> ReadAsync(int from, int before) =>
        ReadAsync(facts.Table.Where(fact => fact.CustomerId >= from && fact.CustomerId < before));

    public Task<Dictionary<int, List<ProfileFact>>> ReadAsync(IReadOnlyCollection<int> customerIds)
    {
        var ids = customerIds.ToArray();
        return ReadAsync(facts.Table.Where(fact => ids.Contains(fact.CustomerId)));
    }

    /// <summary>
    /// Customers with facts above the position and up to the second, and with facts just below it that were recorded lately:
    /// identity order is not commit order. Guests count only when they order.
    /// </summary>
    public async Task<IList<int>> ChangedAsync(int position, int upTo, int overlap, DateTime lateSinceUtc)
    {
        var lowest = position - overlap;
        return await facts.Table
            .Where(fact => fact.Id > lowest && fact.Id <= upTo && (fact.Id > position || fact.RecordedOnUtc >= lateSinceUtc)
                && fact.CustomerId > 0 && (!fact.IsGuest || fact.KindId <= LastOrderKind))
            .Select(fact => fact.CustomerId).Distinct().ToListAsync();
    }

    private static async Task<Dictionary<int, List<ProfileFact>>> ReadAsync(IQueryable<LoyaltyFact> query)
    {
        var rows = await query.Where(fact => !Unused.Contains(fact.KindId))
            .Select(fact => new { fact.CustomerId, fact.KindId, fact.StoreId, fact.OccurredOnUtc, fact.ProductId, fact.SubjectId, fact.Quantity, fact.Amount, fact.IsGuest })
            .ToListAsync();
        var byCustomer = new Dictionary<int, List<ProfileFact>>();
        foreach (var row in rows)
        {
            if (!byCustomer.TryGetValue(row.CustomerId, out var list))
                byCustomer[row.CustomerId] = list = [];
            list.Add(new ProfileFact((FactKind)row.KindId, row.StoreId, row.OccurredOnUtc, row.ProductId, row.SubjectId, row.Quantity, row.Amount, row.IsGuest));
        }

        return byCustomer;
    }
}
