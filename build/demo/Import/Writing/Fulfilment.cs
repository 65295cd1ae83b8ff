using Demo.Import.Cleaning;
using Demo.Import.Planning;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;

namespace Demo.Import.Writing;

/// <summary>
/// The file knows no deliveries. An order is sent on the next working day and arrives two days later; one that was taken
/// back in full before it was sent is cancelled.
/// </summary>
public readonly record struct Fulfilment(
    OrderStatus Order, PaymentStatus Payment, ShippingStatus Shipping, DateTime? SentUtc, DateTime? DeliveredUtc)
{
    private static readonly TimeSpan SendingHour = TimeSpan.FromHours(15);
    private static readonly TimeSpan DeliveryHour = TimeSpan.FromHours(12);

    public static Fulfilment Of(PlannedOrder order, DateTime nowUtc)
    {
        var sent = NextWorkingDay(LocalTime.ToUtc(order.Invoice.LocalTime)) + SendingHour;
        var delivered = sent.Date.AddDays(2) + DeliveryHour;
        var payment = order.IsFullyRefunded ? PaymentStatus.Refunded
            : order.Refunded > 0 ? PaymentStatus.PartiallyRefunded
            : PaymentStatus.Paid;

        if (order.IsFullyRefunded && LocalTime.ToUtc(order.LastRefundLocal!.Value) < sent)
            return new Fulfilment(OrderStatus.Cancelled, payment, ShippingStatus.NotYetShipped, null, null);
        if (sent > nowUtc)
            return new Fulfilment(OrderStatus.Processing, payment, ShippingStatus.NotYetShipped, null, null);
        return delivered > nowUtc
            ? new Fulfilment(OrderStatus.Processing, payment, ShippingStatus.Shipped, sent, null)
            : new Fulfilment(OrderStatus.Complete, payment, ShippingStatus.Delivered, sent, delivered);
    }

    public static DateTime NextWorkingDay(DateTime day)
    {
        var next = day.Date.AddDays(1);
        while (next.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            next = next.AddDays(1);
        return next;
    }
}
