namespace Nop.Core.Domain.Orders;

public class OrderPaidEvent
{
    public Order Order { get; }

    public OrderPaidEvent(Order order)
    {
        Order = order;
    }
}
