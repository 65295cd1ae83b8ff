using Nop.Core;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Events;
using Nop.Data;

namespace Demo.Commerce;

public sealed class OrderProcessing(
    OrderPlacement placement,
    IRepository<Order> orders,
    OrderStatusSteps status,
    OrderNotes notes,
    StockKeeping stock,
    IEventPublisher events,
    TimeProvider clock) : IOrderProcessing
{
    public async Task<PlaceOrderResult> PlaceOrderAsync(PlaceOrderRequest request)
    {
        var result = await placement.PlaceAsync(request);
        if (result.PlacedOrder is not { } order)
            return result;

        await events.PublishAsync(new OrderPlacedEvent(order));
        await status.CheckAsync(order);
        if (order.PaymentStatus == PaymentStatus.Paid)
            await events.PublishAsync(new OrderPaidEvent(order));
        return result;
    }

    public async Task MarkAsPaidAsync(Order order)
    {
        Require(order.OrderStatus != OrderStatus.Cancelled && order.PaymentStatus is PaymentStatus.Pending or PaymentStatus.Authorized, "mark as paid");
        (order.PaymentStatus, order.PaidDateUtc) = (PaymentStatus.Paid, clock.GetUtcNow().UtcDateTime);
        await orders.UpdateAsync(order);
        await notes.AddAsync(order, "Order has been marked as paid");
        await status.CheckAsync(order);
        await events.PublishAsync(new OrderPaidEvent(order));
    }

    public async Task CancelAsync(Order order)
    {
        Require(order.OrderStatus != OrderStatus.Cancelled, "cancel");
        await status.SetAsync(order, OrderStatus.Cancelled);
        await notes.AddAsync(order, "Order has been cancelled");
        await stock.ReturnAsync(order);
    }

    public async Task VoidAsync(Order order)
    {
        Require(order is { OrderTotal: > 0, PaymentStatus: PaymentStatus.Authorized or PaymentStatus.Pending }, "void");
        order.PaymentStatus = PaymentStatus.Voided;
        await orders.UpdateAsync(order);
        await notes.AddAsync(order, "Order has been voided");
        await events.PublishAsync(new OrderVoidedEvent(order));
        await status.CheckAsync(order);
    }

    public async Task RefundAsync(Order order)
    {
        Require(order is { OrderTotal: > 0, RefundedAmount: 0, PaymentStatus: PaymentStatus.Paid }, "refund");
        await RefundAsync(order, order.OrderTotal);
    }

    public async Task PartiallyRefundAsync(Order order, decimal amount)
    {
        var left = order.OrderTotal - order.RefundedAmount;
        Require(order.PaymentStatus is PaymentStatus.Paid or PaymentStatus.PartiallyRefunded && amount > 0 && amount <= left, $"refund {amount} of");
        await RefundAsync(order, amount);
    }

    public async Task ChangeStatusAsync(Order order, OrderStatus newStatus)
    {
        if (newStatus == OrderStatus.Cancelled)
            await CancelAsync(order);
        else
            await status.SetAsync(order, newStatus);
    }

    public async Task DeleteAsync(Order order)
    {
        if (order.OrderStatus != OrderStatus.Cancelled)
            await stock.ReturnAsync(order);
        await notes.AddAsync(order, "Order has been deleted");
        await orders.DeleteAsync(order);
    }

    private async Task RefundAsync(Order order, decimal amount)
    {
        order.RefundedAmount += amount;
        order.PaymentStatus = order.RefundedAmount == order.OrderTotal ? PaymentStatus.Refunded : PaymentStatus.PartiallyRefunded;
        await orders.UpdateAsync(order);
        await notes.AddAsync(order, $"Order has been refunded. Amount = {amount}");
        await events.PublishAsync(new OrderRefundedEvent(order, amount));
        await status.CheckAsync(order);
    }

    private static void Require(bool allowed, string step)
    {
        if (!allowed)
            throw new NopException($"You can't {step} this order");
    }
}
