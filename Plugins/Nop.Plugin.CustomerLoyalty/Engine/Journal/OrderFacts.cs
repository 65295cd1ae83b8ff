namespace Nop.Plugin.CustomerLoyalty.Engine.Journal;

/// <summary>
/// What an order's row tells. Used when the event comes, when the past is filled in and when the reconciler looks again,
/// so that all three write the same keys.
/// </summary>
public static class OrderFacts
{
    /// <param name="order">The row as it is now.</param>
    /// <param name="observedOnUtc">
    /// The time of what has none of its own in the row (status, refund, void); null when nobody was watching:
    /// then the last time that the row knows, marked with <see cref="FactNotes.TimeUnknown"/>.
    /// </param>
    public static IEnumerable<Fact> Of(OrderSnapshot order, DateTime? observedOnUtc)
    {
        var lastKnown = order.PaidOnUtc > order.CreatedOnUtc ? order.PaidOnUtc.Value : order.CreatedOnUtc;
        var template = new Fact
        {
            Key = string.Empty,
            Kind = default,
            OccurredOnUtc = observedOnUtc > order.CreatedOnUtc ? observedOnUtc.Value : lastKnown,
            StoreId = order.StoreId,
            CustomerId = order.CustomerId,
            VisitorId = order.VisitorId,
            IsGuest = order.IsGuest,
            SubjectId = order.Id
        };
        var observed = observedOnUtc is null ? template with { Text = FactNotes.TimeUnknown } : template;

        yield return template with
        {
            Key = FactKeys.OrderPlaced(order.Id),
            Kind = FactKind.OrderPlaced,
            OccurredOnUtc = order.CreatedOnUtc,
            Quantity = order.Lines.Sum(line => line.Quantity),
            Amount = order.Total
        };

        foreach (var line in order.Lines)
            yield return template with
            {
                Key = FactKeys.OrderLine(order.Id, line.Id),
                Kind = FactKind.OrderLine,
                OccurredOnUtc = order.CreatedOnUtc,
                ProductId = line.ProductId,
                Quantity = line.Quantity,
                Amount = line.Amount
            };

        if (order.IsPaid)
            yield return (order.PaidOnUtc is null ? observed : template) with
            {
                Key = FactKeys.OrderPaid(order.Id),
                Kind = FactKind.OrderPaid,
                OccurredOnUtc = order.PaidOnUtc ?? observed.OccurredOnUtc,
                Amount = order.Total
            };

        if (order.State is OrderState.Processing or OrderState.Complete)
            yield return observed with
            {
                Key = FactKeys.OrderStatus(order.Id, (int)order.State),
                Kind = FactKind.OrderStatusChanged,
                Quantity = (int)order.State
            };

        if (order.State == OrderState.Cancelled)
            yield return observed with
            {
                Key = FactKeys.OrderCancelled(order.Id),
                Kind = FactKind.OrderCancelled,
                Amount = order.Total
            };

        if (order.IsVoided)
            yield return observed with
            {
                Key = FactKeys.OrderVoided(order.Id),
                Kind = FactKind.OrderVoided,
                Amount = order.Total
            };

        if (order.Refunded > 0)
            yield return observed with
            {
                Key = FactKeys.OrderRefunded(order.Id, order.Refunded),
                Kind = FactKind.OrderRefunded,
                Amount = order.Refunded
            };
    }
}
