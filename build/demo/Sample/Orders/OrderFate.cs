using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;

namespace Demo.Sample.Orders;

/// <summary>What became of an order until now: paid, sent, delivered, cancelled, returned.</summary>
public sealed class OrderFate(SampleRandom random, DateTime nowUtc)
{
    private int _returns;

    public void Decide(SampleOrder sample)
    {
        var order = sample.Order;
        if (random.Chance(3))
            Cancel(order);
        else if (order.CreatedOnUtc > nowUtc.AddDays(-2) && random.Chance(30))
            (order.OrderStatus, order.PaymentStatus, order.ShippingStatus) = (OrderStatus.Pending, PaymentStatus.Pending, ShippingStatus.NotYetShipped);
        else
            Pay(sample);
    }

    private static void Cancel(Order order) =>
        (order.OrderStatus, order.PaymentStatus, order.ShippingStatus) = (OrderStatus.Cancelled, PaymentStatus.Voided, ShippingStatus.NotYetShipped);

    private void Pay(SampleOrder sample)
    {
        var order = sample.Order;
        order.PaidDateUtc = order.CreatedOnUtc.AddMinutes(random.Between(1, 90));
        order.PaymentStatus = PaymentStatus.Paid;
        if (!SampleOrderFactory.NeedsShipping(sample.Lines))
        {
            (order.OrderStatus, order.ShippingStatus) = (OrderStatus.Complete, ShippingStatus.ShippingNotRequired);
            return;
        }
        var sent = order.CreatedOnUtc.Date.AddDays(random.Between(1, 2)).AddHours(15);
        var delivered = sent.AddDays(random.Between(2, 5)).AddHours(random.Between(-5, 3));
        if (sent >= nowUtc)
        {
            (order.OrderStatus, order.ShippingStatus) = (OrderStatus.Processing, ShippingStatus.NotYetShipped);
            return;
        }
        var arrived = delivered < nowUtc;
        sample.Shipment = new Shipment
        {
            CreatedOnUtc = sent, ShippedDateUtc = sent, DeliveryDateUtc = arrived ? delivered : null,
            TrackingNumber = $"DS{order.CreatedOnUtc:yyMMdd}{random.Between(1000, 9999)}",
        };
        (order.OrderStatus, order.ShippingStatus) = arrived
            ? (OrderStatus.Complete, ShippingStatus.Delivered)
            : (OrderStatus.Processing, ShippingStatus.Shipped);
        if (arrived)
            Regret(sample, delivered);
    }

    private void Regret(SampleOrder sample, DateTime delivered)
    {
        if (delivered > nowUtc.AddDays(-20))
        {
            if (random.Chance(6))
                AddReturn(sample, delivered, random.Chance(50) ? ReturnRequestStatus.Pending : ReturnRequestStatus.Received);
        }
        else if (random.Chance(3))
        {
            var refunded = AddReturn(sample, delivered, ReturnRequestStatus.ItemsRefunded);
            sample.Order.RefundedAmount = Math.Min(refunded, sample.Order.OrderTotal);
            SetRefundStatus(sample.Order);
        }
        else if (random.Chance(1))
        {
            sample.Order.RefundedAmount = sample.Order.OrderTotal;
            SetRefundStatus(sample.Order);
        }
        else if (random.Chance(1))
        {
            AddReturn(sample, delivered, ReturnRequestStatus.RequestRejected);
        }
    }

    private static void SetRefundStatus(Order order) =>
        order.PaymentStatus = order.RefundedAmount == order.OrderTotal ? PaymentStatus.Refunded : PaymentStatus.PartiallyRefunded;

    private decimal AddReturn(SampleOrder sample, DateTime delivered, ReturnRequestStatus status)
    {
        var line = random.Pick(sample.Lines);
        var opened = delivered.AddDays(random.Between(1, 9));
        if (opened >= nowUtc)
            opened = nowUtc.AddHours(-random.Between(1, 20));
        var closed = status is ReturnRequestStatus.Pending ? opened : opened.AddDays(random.Between(1, 4));
        line.Return = new ReturnRequest
        {
            CustomNumber = $"{++_returns}",
            Quantity = 1,
            ReturnedQuantity = status == ReturnRequestStatus.ItemsRefunded ? 1 : 0,
            ReasonForReturn = random.Pick((string[])["Received wrong product", "Wrong product ordered", "Damaged on arrival", "Not as described"]),
            RequestedAction = random.Pick((string[])["Repair", "Replacement", "Refund"]),
            ReturnRequestStatus = status,
            CreatedOnUtc = opened,
            UpdatedOnUtc = closed < nowUtc ? closed : nowUtc,
        };
        return line.Item.UnitPriceInclTax;
    }
}
