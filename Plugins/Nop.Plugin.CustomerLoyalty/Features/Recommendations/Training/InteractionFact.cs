using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <param name="OrderId">Of an order's fact; otherwise whatever the fact is about.</param>
/// <param name="Amount">Of <see cref="FactKind.OrderPlaced"/>: the order's total.</param>
public readonly record struct InteractionFact(
    FactKind Kind, int CustomerId, Guid VisitorId, bool IsGuest, DateTime OnUtc, int ProductId, int OrderId, decimal Amount);
