using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;

/// <summary>What an order of the customer has earned, or will.</summary>
public class OrderPoints(GrantStore grants, EarningOrderStore orders, OrderEarner earner)
{
    /// <summary>Null for somebody else's order and for one that earns nothing.</summary>
    public async Task<EarnedByOrder?> FindAsync(int orderId, int customerId)
    {
        if ((await orders.OrdersAsync([orderId])).FirstOrDefault() is not { } order || order.CustomerId != customerId || EarningOrderStore.IsVoid(order))
            return null;
        var given = (await grants.OfSubjectsAsync(GrantSource.Order, [orderId]))[orderId].ToList();
        if (given.Count > 0)
            return new EarnedByOrder(given.Sum(grant => grant.Points - grant.Reversed), true, given.Where(grant => grant.State == GrantState.Pending).Select(grant => (DateTime?)grant.DueOnUtc).Min());
        var points = await earner.ForecastAsync(order);
        return points > 0 ? new EarnedByOrder(points, false, null) : null;
    }
}

/// <param name="IsEarned">False while it is only what the order will earn.</param>
/// <param name="DueOnUtc">From when the points can be spent; null when they can.</param>
public sealed record EarnedByOrder(int Points, bool IsEarned, DateTime? DueOnUtc);
