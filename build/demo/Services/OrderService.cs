using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Orders;

namespace Demo.Services;

public sealed class OrderService(IRepository<Order> orders, IRepository<OrderItem> items, IRepository<Product> products) : IOrderService
{
    public Task<Order> GetOrderByIdAsync(int orderId) => orders.GetByIdAsync(orderId);

    public Task<OrderItem> GetOrderItemByIdAsync(int orderItemId) => items.GetByIdAsync(orderItemId);

    public async Task<IList<OrderItem>> GetOrderItemsAsync(int orderId, bool? isNotReturnable = null, bool? isShipEnabled = null, int vendorId = 0)
    {
        if (orderId == 0)
            return [];

        return await (from item in items.Table
                      join product in products.Table on item.ProductId equals product.Id
                      where item.OrderId == orderId
                          && (isShipEnabled == null || product.IsShipEnabled == isShipEnabled)
                          && (isNotReturnable == null || product.NotReturnable == isNotReturnable)
                          && (vendorId == 0 || product.VendorId == vendorId)
                      orderby item.Id
                      select item).ToListAsync();
    }
}
