using Nop.Core;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Core.Events;
using Nop.Data;

namespace Demo.Commerce;

public sealed class Shipping(
    IRepository<Shipment> shipments,
    IRepository<ShipmentItem> parcels,
    IRepository<Order> orders,
    ShipmentProgress progress,
    OrderStatusSteps status,
    OrderNotes notes,
    IEventPublisher events,
    TimeProvider clock) : IShipping
{
    public async Task<Shipment> CreateAsync(Order order, string? trackingNumber = null, IDictionary<int, int>? quantities = null)
    {
        var left = await progress.UnpackedAsync(order.Id);
        var packed = (quantities ?? left).Where(q => q.Value > 0).ToList();
        if (packed.Count == 0 || packed.Exists(q => q.Value > left.GetValueOrDefault(q.Key)))
            throw new NopException("There is not that much left to ship");

        var shipment = new Shipment { OrderId = order.Id, TrackingNumber = trackingNumber, CreatedOnUtc = clock.GetUtcNow().UtcDateTime };
        await shipments.InsertAsync(shipment);
        foreach (var (line, quantity) in packed)
            await parcels.InsertAsync(new ShipmentItem { ShipmentId = shipment.Id, OrderItemId = line, Quantity = quantity });
        return shipment;
    }

    public async Task SendAsync(Shipment shipment)
    {
        var order = await RequireAsync(shipment);
        if (shipment.ShippedDateUtc != null)
            throw new NopException("This shipment is already shipped");

        shipment.ShippedDateUtc = clock.GetUtcNow().UtcDateTime;
        await shipments.UpdateAsync(shipment);
        order.ShippingStatus = await progress.AllAsync(order.Id, s => s.ShippedDateUtc != null) ? ShippingStatus.Shipped : ShippingStatus.PartiallyShipped;
        await orders.UpdateAsync(order);
        await notes.AddAsync(order, $"Shipment# {shipment.Id} has been sent");
        await events.PublishAsync(new ShipmentSentEvent(shipment));
        await status.CheckAsync(order);
    }

    public async Task DeliverAsync(Shipment shipment)
    {
        var order = await RequireAsync(shipment);
        if (shipment.ShippedDateUtc == null)
            throw new NopException("This shipment is not shipped yet");
        if (shipment.DeliveryDateUtc != null)
            throw new NopException("This shipment is already delivered");

        shipment.DeliveryDateUtc = clock.GetUtcNow().UtcDateTime;
        await shipments.UpdateAsync(shipment);
        if (await progress.AllAsync(order.Id, s => s.DeliveryDateUtc != null))
        {
            order.ShippingStatus = ShippingStatus.Delivered;
            await orders.UpdateAsync(order);
        }

        await notes.AddAsync(order, $"Shipment# {shipment.Id} has been delivered");
        await events.PublishAsync(new ShipmentDeliveredEvent(shipment));
        await status.CheckAsync(order);
    }

    public async Task<IList<Shipment>> GetByOrderAsync(int orderId) =>
        await shipments.Table.Where(s => s.OrderId == orderId).OrderBy(s => s.Id).ToListAsync();

    public async Task<Shipment?> GetByIdAsync(int shipmentId) => await shipments.GetByIdAsync(shipmentId);

    public async Task<IList<ShipmentItem>> GetItemsAsync(int shipmentId) =>
        await parcels.Table.Where(p => p.ShipmentId == shipmentId).OrderBy(p => p.Id).ToListAsync();

    private async Task<Order> RequireAsync(Shipment shipment) =>
        await orders.GetByIdAsync(shipment.OrderId) ?? throw new NopException("Order cannot be loaded");
}
