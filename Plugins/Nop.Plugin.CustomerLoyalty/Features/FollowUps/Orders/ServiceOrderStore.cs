using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Orders;

/// <summary>Orders as service after the sale sees them.</summary>
public class ServiceOrderStore(
    IRepository<LoyaltyFact> facts, IRepository<Order> orders, IRepository<OrderItem> lines, IRepository<Product> products, IRepository<Shipment> shipments, IRepository<ShipmentItem> parts, OrderPlaceStore places)
{
    private static readonly int[] Kinds = [(int)FactKind.OrderPaid, (int)FactKind.OrderStatusChanged, (int)FactKind.ShipmentSent, (int)FactKind.ShipmentDelivered];
    private static readonly int[] PaidStates = [(int)PaymentStatus.Paid, (int)PaymentStatus.PartiallyRefunded];

    /// <summary>Not cancelled, not paid back in full, not deleted.</summary>
    public static bool IsKept(Order order) => !order.Deleted && order.OrderStatusId != (int)OrderStatus.Cancelled && order.PaymentStatusId is not ((int)PaymentStatus.Refunded or (int)PaymentStatus.Voided);

    public async Task<int> LastFactAsync() => await facts.Table.OrderByDescending(fact => fact.Id).Select(fact => fact.Id).FirstOrDefaultAsync();

    /// <summary>Orders about which there is something between the two, or just below that was recorded lately.</summary>
    public async Task<IList<int>> ChangedAsync(int position, int upTo, int overlap, DateTime lateSinceUtc)
    {
        var lowest = position - overlap;
        return await facts.Table
            .Where(fact => fact.Id > lowest && fact.Id <= upTo && (fact.Id > position || fact.RecordedOnUtc >= lateSinceUtc) && fact.CustomerId > 0 && Kinds.Contains(fact.KindId))
            .Select(fact => fact.SubjectId).Distinct().ToListAsync();
    }

    public async Task<Order?> FindAsync(int id) => await orders.Table.FirstOrDefaultAsync(order => order.Id == id && !order.Deleted);

    /// <summary>Which paid order of the customer it is: 1 for the first.</summary>
    public async Task<int> NumberAsync(Order order)
    {
        var (id, customer) = (order.Id, order.CustomerId);
        return 1 + await orders.Table.CountAsync(row => row.CustomerId == customer && row.Id < id && !row.Deleted && PaidStates.Contains(row.PaymentStatusId));
    }

    /// <summary>Lines with when they were on their way and when the customer had them.</summary>
    public async Task<IReadOnlyList<(OrderItem Line, LineFulfilment Fulfilment)>> LinesAsync(Order order)
    {
        var orderId = order.Id;
        var own = await lines.Table.Where(line => line.OrderId == orderId).ToListAsync();
        var productIds = own.Select(line => line.ProductId).Distinct().ToArray();
        var shipped = (await products.Table.Where(product => productIds.Contains(product.Id)).Select(product => new { product.Id, product.IsShipEnabled, product.IsDownload }).ToListAsync())
            .Where(product => product is { IsShipEnabled: true, IsDownload: false }).Select(product => product.Id).ToHashSet();
        var parcels = (await shipments.Table.Where(shipment => shipment.OrderId == orderId).ToListAsync()).ToDictionary(shipment => shipment.Id);
        var ids = parcels.Keys.ToArray();
        var inside = ids.Length == 0 ? [] : await parts.Table.Where(part => ids.Contains(part.ShipmentId)).ToListAsync();
        const int Complete = (int)FactKind.OrderStatusChanged;
        const int Closed = (int)OrderState.Complete;
        var closed = await facts.Table.Where(fact => fact.KindId == Complete && fact.Quantity == Closed && fact.SubjectId == orderId && fact.CustomerId == order.CustomerId).Select(fact => (DateTime?)fact.OccurredOnUtc).FirstOrDefaultAsync();
        return
        [
            .. own.Select(line => (line, LineFulfilment.Of(shipped.Contains(line.ProductId), order.PaidDateUtc, line.Quantity,
                [.. inside.Where(part => part.OrderItemId == line.Id).Select(part => new ParcelPart(parcels[part.ShipmentId].ShippedDateUtc, parcels[part.ShipmentId].DeliveryDateUtc, part.Quantity))], closed)))
        ];
    }

    /// <summary>Categories of each product, with those above them.</summary>
    public Task<IReadOnlyDictionary<int, IReadOnlySet<int>>> CategoriesAsync(IEnumerable<int> productIds) => places.CategoriesAsync(productIds);

    public Task<IReadOnlyList<string>> ProductNamesAsync(int orderId, int languageId, int most) => places.ProductNamesAsync(orderId, languageId, most);

    public Task<Address?> AddressAsync(int id) => places.AddressAsync(id);
}
