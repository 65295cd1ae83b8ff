using System.Linq.Expressions;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

public class ShipmentHistoryStore(IRepository<Shipment> shipments, IRepository<Order> orders, RegisteredCustomerStore registered) : HistoryStore<Shipment>(shipments)
{
    public override string Name => "shipments";

    public override async Task<IReadOnlyList<Fact>> FactsAsync(IReadOnlyCollection<Shipment> rows, DateTime? observedOnUtc)
    {
        var orderIds = rows.Select(shipment => shipment.OrderId).Distinct().ToArray();
        var owners = (await orders.Table.Where(order => orderIds.Contains(order.Id)).ToListAsync()).ToDictionary(order => order.Id);
        var known = await registered.AmongAsync(owners.Values.Select(order => order.CustomerId));

        var facts = new List<Fact>();
        foreach (var shipment in rows)
        {
            if (!owners.TryGetValue(shipment.OrderId, out var order))
                continue;

            if (shipment.ShippedDateUtc is { } sent)
                facts.Add(FactOf(FactKeys.ShipmentSent(shipment.Id), FactKind.ShipmentSent, sent));
            if (shipment.DeliveryDateUtc is { } delivered)
                facts.Add(FactOf(FactKeys.ShipmentDelivered(shipment.Id), FactKind.ShipmentDelivered, delivered));

            Fact FactOf(string key, FactKind kind, DateTime onUtc) => new()
            {
                Key = key,
                Kind = kind,
                OccurredOnUtc = onUtc,
                StoreId = order.StoreId,
                CustomerId = order.CustomerId,
                IsGuest = !known.Contains(order.CustomerId),
                SubjectId = order.Id
            };
        }

        return facts;
    }

    protected override Expression<Func<Shipment, bool>> MadeSince(DateTime utc) => shipment => shipment.CreatedOnUtc >= utc;
}
