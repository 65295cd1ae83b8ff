using Demo.Import.Cleaning;
using Demo.Import.Planning;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Core.Domain.Tax;

namespace Demo.Import.Writing;

/// <summary>Rows of one planned order.</summary>
public static class OrderRows
{
    public const string PaymentMethod = "Payments.Import";

    public static Guid GuidOf(string invoice) => StableGuid.For("order", invoice);

    public static Order Order(PlannedOrder planned, string invoice, ImportTarget target, Fulfilment fulfilment)
    {
        var created = LocalTime.ToUtc(planned.Invoice.LocalTime);
        return new Order
        {
            OrderGuid = GuidOf(invoice),
            CustomOrderNumber = invoice,
            StoreId = target.StoreId,
            CustomerLanguageId = target.LanguageId,
            CustomerCurrencyCode = target.CurrencyCode,
            CurrencyRate = 1,
            CustomerTaxDisplayType = TaxDisplayType.IncludingTax,
            OrderStatus = fulfilment.Order,
            PaymentStatus = fulfilment.Payment,
            ShippingStatus = fulfilment.Shipping,
            PaymentMethodSystemName = PaymentMethod,
            ShippingMethod = "Post",
            OrderSubtotalInclTax = planned.Subtotal,
            OrderSubtotalExclTax = planned.Subtotal,
            OrderShippingInclTax = planned.Shipping,
            OrderShippingExclTax = planned.Shipping,
            OrderDiscount = planned.Discount,
            OrderTotal = planned.Total,
            RefundedAmount = planned.Refunded,
            CreatedOnUtc = created,
            PaidDateUtc = created,
        };
    }

    public static OrderItem Item(in PlannedItem planned, int orderId, int productId, Guid order, int number) => new()
    {
        OrderItemGuid = StableGuid.Part(order, number),
        OrderId = orderId,
        ProductId = productId,
        Quantity = planned.Quantity,
        UnitPriceInclTax = planned.UnitPrice,
        UnitPriceExclTax = planned.UnitPrice,
        PriceInclTax = planned.Amount,
        PriceExclTax = planned.Amount,
    };

    public static Shipment? Shipment(int orderId, string invoice, Fulfilment fulfilment) => fulfilment.SentUtc is not { } sent ? null : new Shipment
    {
        OrderId = orderId,
        TrackingNumber = $"IMP{invoice}",
        CreatedOnUtc = sent,
        ShippedDateUtc = sent,
        DeliveryDateUtc = fulfilment.DeliveredUtc,
    };
}
