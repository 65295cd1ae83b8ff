using Nop.Core.Domain.Orders;

namespace Nop.Services.Orders;

public interface IOrderService
{
    Task<Order> GetOrderByIdAsync(int orderId);

    Task<OrderItem> GetOrderItemByIdAsync(int orderItemId);

    Task<IList<OrderItem>> GetOrderItemsAsync(int orderId, bool? isNotReturnable = null, bool? isShipEnabled = null, int vendorId = 0);
}
