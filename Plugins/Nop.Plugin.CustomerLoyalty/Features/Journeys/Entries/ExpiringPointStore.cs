using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>Points that nopCommerce itself gave an end, which are not spent.</summary>
public class ExpiringPointStore(IRepository<RewardPointsHistory> history)
{
    /// <summary>Of each customer the points that end on the first day on which any of his do, from now to the given moment.</summary>
    public async Task<IReadOnlyList<EndingPoints>> ReadAsync(DateTime nowUtc, DateTime untilUtc)
    {
        var rows = await history.Table
            .Where(row => row.Points > 0 && row.ValidPoints > 0 && row.EndDateUtc != null && row.EndDateUtc > nowUtc && row.EndDateUtc <= untilUtc && row.CreatedOnUtc <= nowUtc)
            .Select(row => new { row.CustomerId, row.StoreId, row.ValidPoints, row.EndDateUtc }).ToListAsync();
        return [.. rows.GroupBy(row => row.CustomerId).Select(customer =>
        {
            var day = customer.Min(row => row.EndDateUtc!.Value.Date);
            var first = customer.Where(row => row.EndDateUtc!.Value.Date == day).ToList();
            return new EndingPoints(customer.Key, first[0].StoreId, first.Sum(row => row.ValidPoints!.Value), day);
        })];
    }
}
