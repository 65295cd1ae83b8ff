using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;

/// <summary>How long it takes until customers first spend points, on an order or a gift that lasted.</summary>
public class FirstRewardStore(IRepository<RewardPointsHistory> history, IRepository<LoyaltyGrant> grants, IRepository<Order> orders)
{
    private const int Most = 1_000;
    private const int Cancelled = (int)OrderStatus.Cancelled;
    private const int Gift = (int)GrantSource.Gift;

    /// <summary>The median of the orders placed before, of those who first spent points since then; null for nobody.</summary>
    public async Task<int?> MedianAsync(DateTime sinceUtc)
    {
        var paid = from entry in history.Table
            join order in orders.Table on entry.UsedWithOrder equals (Guid?)order.OrderGuid
            where entry.Points < 0 && !order.Deleted && order.OrderStatusId != Cancelled
            select new { entry.CustomerId, OnUtc = entry.CreatedOnUtc };
        var chosen = grants.Table.Where(grant => grant.SourceId == Gift && grant.Points + grant.Reversed < 0).Select(grant => new { grant.CustomerId, OnUtc = grant.EarnedOnUtc });
        var firsts = (await paid.Concat(chosen).GroupBy(spent => spent.CustomerId)
            .Select(customer => new { customer.Key, First = customer.Min(spent => spent.OnUtc) }).Where(customer => customer.First >= sinceUtc)
            .OrderByDescending(customer => customer.First).Take(Most).ToListAsync()).ToDictionary(customer => customer.Key, customer => customer.First);
        if (firsts.Count == 0)
            return null;
        var ids = firsts.Keys.ToArray();
        var placed = (await orders.Table.Where(order => ids.Contains(order.CustomerId) && !order.Deleted).Select(order => new { order.CustomerId, order.CreatedOnUtc }).ToListAsync())
            .ToLookup(order => order.CustomerId, order => order.CreatedOnUtc);
        var counts = firsts.Select(first => placed[first.Key].Count(on => on < first.Value.AddMinutes(-1))).Order().ToList();
        return counts[counts.Count / 2];
    }
}
