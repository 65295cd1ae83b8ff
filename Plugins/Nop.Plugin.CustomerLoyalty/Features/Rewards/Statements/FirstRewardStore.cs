using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;

/// <summary>How long it takes until customers first spend points.</summary>
public class FirstRewardStore(IRepository<RewardPointsHistory> history, IRepository<Order> orders)
{
    private const int Most = 1_000;

    /// <summary>The median of the orders placed before, of those who first spent points since then; null for nobody.</summary>
    public async Task<int?> MedianAsync(DateTime sinceUtc)
    {
        var firsts = (await history.Table.Where(entry => entry.UsedWithOrder != null && entry.Points < 0).GroupBy(entry => entry.CustomerId)
            .Select(customer => new { customer.Key, First = customer.Min(entry => entry.CreatedOnUtc) }).Where(customer => customer.First >= sinceUtc)
            .OrderByDescending(customer => customer.First).Take(Most).ToListAsync()).ToDictionary(customer => customer.Key, customer => customer.First);
        if (firsts.Count == 0)
            return null;
        var ids = firsts.Keys.ToArray();
        var placed = (await orders.Table.Where(order => ids.Contains(order.CustomerId) && !order.Deleted).Select(order => new { order.CustomerId, order.CreatedOnUtc }).ToListAsync()).ToLookup(order => order.CustomerId, order => order.CreatedOnUtc);
        var counts = firsts.Select(first => placed[first.Key].Count(on => on < first.Value.AddMinutes(-1))).Order().ToList();
        return counts[counts.Count / 2];
    }
}
