using Demo.Domain;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Core.Events;
using Nop.Data;

namespace Demo.Commerce;

/// <summary>Derives the order's status from payment and shipping, and announces each change after it was saved.</summary>
public sealed class OrderStatusSteps(IRepository<Order> orders, OrderNotes notes, DemoStoreSettings settings, IEventPublisher events, TimeProvider clock)
{
    internal async Task SetAsync(Order order, OrderStatus status)
    {
        var previous = order.OrderStatus;
        if (previous == status)
            return;

        order.OrderStatus = status;
        await orders.UpdateAsync(order);
        await events.PublishAsync(new OrderStatusChangedEvent(order, previous));
        if (order.OrderStatus != previous)
            await notes.AddAsync(order, $"Order status has been changed to {status}");
    }

    internal async Task CheckAsync(Order order)
    {
        if (order is { PaymentStatus: PaymentStatus.Paid, PaidDateUtc: null })
        {
            order.PaidDateUtc = clock.GetUtcNow().UtcDateTime;
            await orders.UpdateAsync(order);
        }

        if (order.OrderStatus == OrderStatus.Pending && (order.PaymentStatus is PaymentStatus.Authorized or PaymentStatus.Paid || HasLeft(order)))
            await SetAsync(order, OrderStatus.Processing);
        if (order.OrderStatus is not (OrderStatus.Cancelled or OrderStatus.Complete) && IsComplete(order))
            await SetAsync(order, OrderStatus.Complete);
    }

    private static bool HasLeft(Order order) =>
        order.ShippingStatus is ShippingStatus.PartiallyShipped or ShippingStatus.Shipped or ShippingStatus.Delivered;

    private bool IsComplete(Order order) => order.PaymentStatus == PaymentStatus.Paid && order.ShippingStatus switch
    {
        ShippingStatus.ShippingNotRequired or ShippingStatus.Delivered => true,
        ShippingStatus.Shipped => !settings.CompleteOrderWhenDelivered,
        _ => false
    };
}
