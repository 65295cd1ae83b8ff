using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights;

public class TimelineStore(IRepository<LoyaltyFact> facts)
{
    public Task<IPagedList<LoyaltyFact>> ReadAsync(TimelineFilter filter) =>
        Filtered(filter).OrderByDescending(fact => fact.OccurredOnUtc).ThenByDescending(fact => fact.Id)
            .ToPagedListAsync(filter.PageIndex, filter.PageSize);

    /// <summary>How many facts of each kind the customer has, whatever the filter.</summary>
    public async Task<Dictionary<FactFamily, int>> CountAsync(int customerId)
    {
        var counts = await facts.Table.Where(fact => fact.CustomerId == customerId)
            .GroupBy(fact => fact.KindId).Select(kind => new { kind.Key, Count = kind.Count() }).ToListAsync();
        return counts.GroupBy(count => ((FactKind)count.Key).Family())
            .ToDictionary(family => family.Key, family => family.Sum(count => count.Count));
    }

    private IQueryable<LoyaltyFact> Filtered(TimelineFilter filter)
    {
        var customerId = filter.CustomerId;
        var query = facts.Table.Where(fact => fact.CustomerId == customerId);
        if (filter.Families.Count > 0)
        {
            var kinds = filter.Families.SelectMany(FactKinds.Of).Select(kind => (int)kind).ToArray();
            query = query.Where(fact => kinds.Contains(fact.KindId));
        }

        if (filter.StoreId is > 0 and var storeId)
            query = query.Where(fact => fact.StoreId == storeId);
        if (filter.FromUtc is { } from)
            query = query.Where(fact => fact.OccurredOnUtc >= from);
        if (filter.ToUtc is { } to)
            query = query.Where(fact => fact.OccurredOnUtc < to);
        return query;
    }
}
