using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Consumers;

/// <summary>Whatever the event, the order's row tells everything; keys keep what is known from being written again.</summary>
public class OrderConsumer(ShopJournal journal) :
    IConsumer<OrderPlacedEvent>,
    IConsumer<OrderPaidEvent>,
    IConsumer<OrderStatusChangedEvent>,
    IConsumer<OrderVoidedEvent>,
    IConsumer<OrderRefundedEvent>,
    IConsumer<EntityDeletedEvent<Order>>
{
    public Task HandleEventAsync(OrderPlacedEvent eventMessage) => journal.OrderAsync(eventMessage.Order);

    public Task HandleEventAsync(OrderPaidEvent eventMessage) => journal.OrderAsync(eventMessage.Order);

    public Task HandleEventAsync(OrderStatusChangedEvent eventMessage) => journal.OrderAsync(eventMessage.Order);

    public Task HandleEventAsync(OrderVoidedEvent eventMessage) => journal.OrderAsync(eventMessage.Order);

    public Task HandleEventAsync(OrderRefundedEvent eventMessage) => journal.OrderAsync(eventMessage.Order);

    public Task HandleEventAsync(EntityDeletedEvent<Order> eventMessage) => journal.OrderAsync(eventMessage.Entity);
}
