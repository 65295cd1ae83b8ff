using Demo.Commerce;
using Demo.Domain;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Orders;
using Nop.Services.Seo;

namespace Demo.Web.Models;

/// <summary>Prepares orders for the customer's own pages and for the back office.</summary>
public class OrderPages(
    IOrderService orders,
    IShipping shipping,
    IProductService products,
    IPriceFormatter prices,
    ILocalizationService texts,
    IUrlRecordService slugs,
    IDateTimeHelper dates,
    IRepository<Order> orderRows,
    IRepository<Address> addresses)
{
    public async Task<List<OrderRow>> OfCustomerAsync(Customer customer)
    {
        var found = await orderRows.Table.Where(order => order.CustomerId == customer.Id && !order.Deleted)
            .OrderByDescending(order => order.CreatedOnUtc).ToListAsync();
        var rows = new List<OrderRow>();
        foreach (var order in found)
            rows.Add(await RowAsync(order));
        return rows;
    }

    public async Task<OrderRow> RowAsync(Order order) => new(
        order.Id,
        order.CustomOrderNumber,
        await dates.ConvertToUserTimeAsync(order.CreatedOnUtc, DateTimeKind.Utc),
        await texts.GetLocalizedEnumAsync(order.OrderStatus),
        await texts.GetLocalizedEnumAsync(order.PaymentStatus),
        await texts.GetLocalizedEnumAsync(order.ShippingStatus),
        await prices.FormatPriceAsync(order.OrderTotal),
        order.OrderStatus == OrderStatus.Complete || order.PaymentStatus == PaymentStatus.Paid);

    public async Task<OrderPage> PrepareAsync(Order order) => new()
    {
        Order = order,
        Row = await RowAsync(order),
        Address = await addresses.GetByIdAsync(order.BillingAddressId),
        Lines = await LinesAsync(order),
        Shipments = await ShipmentsAsync(order),
        Subtotal = await prices.FormatPriceAsync(order.OrderSubtotalInclTax),
        Shipping = await prices.FormatPriceAsync(order.OrderShippingInclTax),
        Refunded = order.RefundedAmount > 0 ? await prices.FormatPriceAsync(order.RefundedAmount) : null
    };

    private async Task<List<OrderLine>> LinesAsync(Order order)
    {
        var lines = new List<OrderLine>();
        foreach (var item in await orders.GetOrderItemsAsync(order.Id))
        {
            var product = await products.GetProductByIdAsync(item.ProductId);
            var name = product is null ? $"#{item.ProductId}" : await texts.GetLocalizedAsync(product, p => p.Name);
            var address = product is null ? "#" : "/" + await slugs.GetSeNameAsync(product);
            lines.Add(new OrderLine(item, name, address, await prices.FormatPriceAsync(item.UnitPriceInclTax), await prices.FormatPriceAsync(item.PriceInclTax)));
        }
        return lines;
    }

    private async Task<List<ShipmentLine>> ShipmentsAsync(Order order)
    {
        var lines = new List<ShipmentLine>();
        foreach (var shipment in await shipping.GetByOrderAsync(order.Id))
            lines.Add(new ShipmentLine(shipment.Id, shipment.TrackingNumber, await LocalAsync(shipment.ShippedDateUtc), await LocalAsync(shipment.DeliveryDateUtc)));
        return lines;
    }

    private async Task<DateTime?> LocalAsync(DateTime? utc) =>
        utc is { } time ? await dates.ConvertToUserTimeAsync(time, DateTimeKind.Utc) : null;
}
