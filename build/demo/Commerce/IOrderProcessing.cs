using Nop.Core.Domain.Orders;

namespace Demo.Commerce;

/// <summary>What happens to an order, with the events in the order in which nopCommerce raises them. Forbidden steps throw <c>NopException</c>.</summary>
public interface IOrderProcessing
{
    Task<PlaceOrderResult> PlaceOrderAsync(PlaceOrderRequest request);

    Task MarkAsPaidAsync(Order order);

    Task CancelAsync(Order order);

    Task VoidAsync(Order order);

    Task RefundAsync(Order order);

    Task PartiallyRefundAsync(Order order, decimal amount);

    /// <summary>An administrator sets the status by hand.</summary>
    Task ChangeStatusAsync(Order order, OrderStatus status);

    /// <summary>Soft delete.</summary>
    Task DeleteAsync(Order order);
}
