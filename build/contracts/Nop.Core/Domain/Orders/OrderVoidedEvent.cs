namespace Nop.Core.Domain.Orders;

public class OrderVoidedEvent
{
    public Order Order { get; }

    public OrderVoidedEvent(Order order)
    {
        Order = order;
    }
}
