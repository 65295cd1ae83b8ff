using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;

namespace Demo.Commerce;

public interface IShipping
{
    /// <summary>Prepares a parcel; without <paramref name="quantities"/> (order line id → pieces) it holds all that is left to ship.</summary>
    Task<Shipment> CreateAsync(Order order, string? trackingNumber = null, IDictionary<int, int>? quantities = null);

    Task SendAsync(Shipment shipment);

    Task DeliverAsync(Shipment shipment);

    Task<IList<Shipment>> GetByOrderAsync(int orderId);

    Task<Shipment?> GetByIdAsync(int shipmentId);

    Task<IList<ShipmentItem>> GetItemsAsync(int shipmentId);
}
