using Demo.Import.Writing;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;

namespace Plugin.Tests.Import;

[TestFixture]
public class FulfilmentTests
{
    private static readonly DateTime LongAfter = new(2010, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void Order_OfFriday_IsSentOnMonday()
    {
        var fulfilment = Of(new OrderFileText().Line("1", "A1", 1, 1, date: "2010-01-08 16:00:00"), LongAfter);

        Assert.That(fulfilment.SentUtc, Is.EqualTo(new DateTime(2010, 1, 11, 15, 0, 0)));
        Assert.That(fulfilment.DeliveredUtc, Is.EqualTo(new DateTime(2010, 1, 13, 12, 0, 0)));
        Assert.That((fulfilment.Order, fulfilment.Payment, fulfilment.Shipping), Is.EqualTo((OrderStatus.Complete, PaymentStatus.Paid, ShippingStatus.Delivered)));
    }

    [TestCase("2010-01-05 09:00", OrderStatus.Processing, ShippingStatus.NotYetShipped)]
    [TestCase("2010-01-06 09:00", OrderStatus.Processing, ShippingStatus.Shipped)]
    [TestCase("2010-01-09 09:00", OrderStatus.Complete, ShippingStatus.Delivered)]
    public void Order_OfTheLastDays_IsOnItsWay(DateTime now, OrderStatus status, ShippingStatus shipping)
    {
        var fulfilment = Of(new OrderFileText().Line("1", "A1", 1, 1), now);

        Assert.That((fulfilment.Order, fulfilment.Shipping), Is.EqualTo((status, shipping)));
    }

    [Test]
    public void Order_TakenBackBeforeItWasSent_IsCancelled()
    {
        var fulfilment = Of(new OrderFileText().Line("1", "A1", 74215, 1.04m).Line("C2", "A1", -74215, 1.04m, date: "2010-01-04 10:17:00"), LongAfter);

        Assert.That((fulfilment.Order, fulfilment.Payment, fulfilment.SentUtc), Is.EqualTo((OrderStatus.Cancelled, PaymentStatus.Refunded, (DateTime?)null)));
    }

    [Test]
    public void Order_TakenBackLater_StaysCompleteAndIsRefunded()
    {
        var fulfilment = Of(new OrderFileText().Line("1", "A1", 2, 1m).Line("C2", "A1", -2, 1m, date: "2010-03-04 10:17:00"), LongAfter);

        Assert.That((fulfilment.Order, fulfilment.Payment), Is.EqualTo((OrderStatus.Complete, PaymentStatus.Refunded)));
    }

    private static Fulfilment Of(OrderFileText file, DateTime nowUtc) => Fulfilment.Of(file.Plan().Plan.Orders.Single(), nowUtc);
}
