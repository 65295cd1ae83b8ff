using Demo.Import.Cleaning;
using Demo.Import.Planning;
using Demo.Import.Reading;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;

namespace Demo.Import.Writing;

/// <summary>Orders with their guests, items and shipments, in one transaction.</summary>
internal sealed class OrderBatch(
    ImportTarget target, ImportPlan plan, IReadOnlyDictionary<int, int> products, IReadOnlyDictionary<int, KnownCustomer> customers,
    WrittenOrders written, ImportCounts counts)
{
    private readonly List<Customer> _guests = [];
    private readonly List<Order> _orders = [];
    private readonly List<Shipment> _shipments = [];
    private readonly Dictionary<int, Shipment> _shipmentOf = [];

    public async Task WriteAsync(IReadOnlyList<int> positions, CancellationToken cancellation)
    {
        foreach (var position in positions)
            Prepare(position);
        await target.Bulk.WriteAsync(_guests, cancellation);
        await target.Bulk.WriteAsync(_guests.Select(guest => new CustomerCustomerRoleMapping
        {
            Id = target.Bulk.NextId<CustomerCustomerRoleMapping>(), CustomerId = guest.Id, CustomerRoleId = target.GuestRoleId,
        }), cancellation);
        await target.Bulk.WriteAsync(_orders, cancellation);
        await target.Bulk.WriteAsync(positions.SelectMany(Items), cancellation);
        await target.Bulk.WriteAsync(_shipments, cancellation);
        await target.Bulk.WriteAsync(positions.Where(_shipmentOf.ContainsKey).SelectMany(ShipmentItems), cancellation);

        counts.Guests += _guests.Count;
        counts.Orders += _orders.Count;
        counts.OrderItems += positions.Sum(position => plan.Orders[position].ItemCount);
        counts.Shipments += _shipments.Count;
    }

    private void Prepare(int position)
    {
        var planned = plan.Orders[position];
        var invoice = plan.Table.Invoices[planned.Invoice.Name];
        var fulfilment = Fulfilment.Of(planned, target.NowUtc);
        var order = OrderRows.Order(planned, invoice, target, fulfilment);
        var customer = planned.Invoice.Customer == OrderLine.NoCustomer
            ? AddGuest(planned, invoice)
            : customers[planned.Invoice.Customer];
        order.Id = target.Bulk.NextId<Order>();
        order.CustomerId = customer.Id;
        order.BillingAddressId = customer.AddressId;
        order.ShippingAddressId = customer.AddressId == 0 ? null : customer.AddressId;
        written.OrderIds[position] = order.Id;
        _orders.Add(order);

        if (OrderRows.Shipment(order.Id, invoice, fulfilment) is not { } shipment)
            return;
        shipment.Id = target.Bulk.NextId<Shipment>();
        _shipments.Add(shipment);
        _shipmentOf.Add(position, shipment);
    }

    private KnownCustomer AddGuest(PlannedOrder planned, string invoice)
    {
        var guest = CustomerRows.Guest(invoice, plan.Table.Countries[planned.Invoice.Country], LocalTime.ToUtc(planned.Invoice.LocalTime));
        guest.Id = target.Bulk.NextId<Customer>();
        guest.LanguageId = target.LanguageId;
        guest.RegisteredInStoreId = target.StoreId;
        _guests.Add(guest);
        return new KnownCustomer(guest.Id, 0);
    }

    private IEnumerable<OrderItem> Items(int position)
    {
        var order = plan.Orders[position];
        var guid = OrderRows.GuidOf(plan.Table.Invoices[order.Invoice.Name]);
        for (var number = 0; number < order.ItemCount; number++)
        {
            var planned = plan.Items[order.FirstItem + number];
            var item = OrderRows.Item(planned, written.OrderIds[position], products[planned.Stock], guid, number);
            item.Id = target.Bulk.NextId<OrderItem>();
            written.ItemIds[order.FirstItem + number] = item.Id;
            yield return item;
        }
    }

    private IEnumerable<ShipmentItem> ShipmentItems(int position)
    {
        var order = plan.Orders[position];
        for (var item = order.FirstItem; item < order.FirstItem + order.ItemCount; item++)
        {
            yield return new ShipmentItem
            {
                Id = target.Bulk.NextId<ShipmentItem>(), ShipmentId = _shipmentOf[position].Id, OrderItemId = written.ItemIds[item],
                Quantity = plan.Items[item].Quantity,
            };
        }
    }
}
