using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;

/// <summary>The journal of the past, customer by customer.</summary>
public class SimulationFactStore(IRepository<LoyaltyFact> facts, IRepository<Order> orders)
{
    private static readonly int[] Kinds =
    [
        (int)FactKind.OrderPlaced, (int)FactKind.OrderLine, (int)FactKind.OrderPaid, (int)FactKind.OrderCancelled, (int)FactKind.OrderVoided, (int)FactKind.OrderRefunded,
        (int)FactKind.ReviewApproved, (int)FactKind.SurveyAnswered, (int)FactKind.Registered
    ];

    /// <summary>The highest number of a customer; 0 for an empty journal.</summary>
    public async Task<int> LastCustomerAsync() => await facts.Table.OrderByDescending(fact => fact.CustomerId).Select(fact => fact.CustomerId).FirstOrDefaultAsync();

    /// <summary>The next customer after the given one who is in the journal; null after the last.</summary>
    public async Task<int?> NextCustomerAsync(int above) =>
        await facts.Table.Where(fact => fact.CustomerId > above).OrderBy(fact => fact.CustomerId).Select(fact => (int?)fact.CustomerId).FirstOrDefaultAsync();

    /// <summary>Customers from the first number up to, not including, the second; of the time before only how many orders there were is of use, so it is read too.</summary>
    public async Task<IReadOnlyList<SimulationFact>> ReadAsync(int from, int before, DateTime untilUtc) =>
        [.. (await facts.Table
            .Where(fact => fact.CustomerId >= from && fact.CustomerId < before && Kinds.Contains(fact.KindId) && fact.OccurredOnUtc < untilUtc && !fact.IsGuest)
            .Select(fact => new { fact.Id, fact.KindId, fact.CustomerId, fact.StoreId, fact.SubjectId, fact.ProductId, fact.Quantity, fact.Amount, fact.OccurredOnUtc }).ToListAsync())
            .Select(row => new SimulationFact(row.Id, (FactKind)row.KindId, row.CustomerId, row.StoreId, row.SubjectId, row.ProductId, row.Quantity, row.Amount, row.OccurredOnUtc))];

    /// <summary>What was paid for the goods of their orders, after discounts of the whole order; without tax, shipping and fees.</summary>
    public async Task<IReadOnlyDictionary<int, decimal>> PaidForGoodsAsync(int from, int before) =>
        (await orders.Table.Where(order => order.CustomerId >= from && order.CustomerId < before && !order.Deleted)
            .Select(order => new { order.Id, Paid = order.OrderTotal - order.OrderShippingExclTax - order.PaymentMethodAdditionalFeeExclTax - order.OrderTax }).ToListAsync())
            .ToDictionary(order => order.Id, order => order.Paid);
}

public readonly record struct SimulationFact(int Id, FactKind Kind, int CustomerId, int StoreId, int SubjectId, int ProductId, int Quantity, decimal Amount, DateTime OnUtc);
