using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>Points that will end: those that we gave, and those that nopCommerce gave an end.</summary>
public class ExpiringPoints(ExpiringPointStore shop, ExpiringGrants grants)
{
    /// <summary>Of each customer the points that end on the first day on which any of his do, from now to the given moment.</summary>
    public async Task<IReadOnlyList<EndingPoints>> ReadAsync(DateTime nowUtc, DateTime untilUtc) =>
        [.. (await shop.ReadAsync(nowUtc, untilUtc)).Concat(await grants.ReadAsync(nowUtc, untilUtc)).GroupBy(ending => ending.CustomerId).Select(customer =>
        {
            var day = customer.Min(ending => ending.EndsOn);
            var first = customer.Where(ending => ending.EndsOn == day).ToList();
            return first[0] with { Points = first.Sum(ending => ending.Points) };
        })];
}
