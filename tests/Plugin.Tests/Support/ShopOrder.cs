using Demo.Commerce;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Data;

namespace Plugin.Tests.Support;

/// <summary>An order and what the shop's staff does with it.</summary>
public sealed class ShopOrder(Shop shop, Order order)
{
    public int Id => order.Id;

    public Order Row => order;

    public Task IsPaid() => Process(orders => orders.MarkAsPaidAsync(order));

    public Task IsCancelled() => Process(orders => orders.CancelAsync(order));

    public Task IsVoided() => Process(orders => orders.VoidAsync(order));

    public Task IsRefunded() => Process(orders => orders.RefundAsync(order));

    public Task IsRefunded(decimal amount) => Process(orders => orders.PartiallyRefundAsync(order, amount));

    public Task IsDeleted() => Process(orders => orders.DeleteAsync(order));

    public async Task<Shipment> IsSent()
    {
        var shipment = await shop.With<IShipping, Shipment>(shipping => shipping.CreateAsync(order));
        await shop.With<IShipping>(shipping => shipping.SendAsync(shipment));
        return shipment;
    }

    public Task Arrives(Shipment shipment) => shop.With<IShipping>(shipping => shipping.DeliverAsync(shipment));

    public async Task<OrderItem> Line() => (await shop.Rows<OrderItem>()).First(line => line.OrderId == order.Id);

    public async Task<ReturnRequest> IsSentBack(Shopper by, int quantity, string reason = "Broken")
    {
        var line = await Line();
        return await shop.With<IReturnRequests, ReturnRequest>(returns => returns.OpenAsync(by.Customer, line, quantity, reason, "Refund"));
    }

    private Task Process(Func<IOrderProcessing, Task> step) => shop.With(step);
}
