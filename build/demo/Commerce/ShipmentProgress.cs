using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Data;

namespace Demo.Commerce;

/// <summary>Counts how many pieces of an order are packed, sent and delivered.</summary>
public sealed class ShipmentProgress(IRepository<Shipment> shipments, IRepository<ShipmentItem> parcels, IRepository<OrderItem> lines, IRepository<Product> products)
{
    /// <summary>Pieces per order line that still have to be put into a parcel.</summary>
    internal async Task<Dictionary<int, int>> UnpackedAsync(int orderId)
    {
        var toShip = await (from line in lines.Table
                            join product in products.Table on line.ProductId equals product.Id
                            where line.OrderId == orderId && product.IsShipEnabled
                            select line).ToListAsync();
        var packed = await PackedAsync(orderId);
        return toShip.Select(l => (l.Id, Left: l.Quantity - packed.GetValueOrDefault(l.Id))).Where(l => l.Left > 0).ToDictionary(l => l.Id, l => l.Left);
    }

    internal async Task<bool> AllAsync(int orderId, Func<Shipment, bool> reached) =>
        (await UnpackedAsync(orderId)).Count == 0 && (await shipments.Table.Where(s => s.OrderId == orderId).ToListAsync()).TrueForAll(s => reached(s));

    private async Task<Dictionary<int, int>> PackedAsync(int orderId)
    {
        var ids = await shipments.Table.Where(s => s.OrderId == orderId).Select(s => s.Id).ToListAsync();
        return (await parcels.Table.Where(p => ids.Contains(p.ShipmentId)).ToListAsync())
            .GroupBy(p => p.OrderItemId).ToDictionary(g => g.Key, g => g.Sum(p => p.Quantity));
    }
}
