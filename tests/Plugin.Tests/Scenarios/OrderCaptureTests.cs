using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[Category("A1")]
public class OrderCaptureTests : ShopTests
{
    [Test]
    public async Task AnOrder_IsPlacedPaidAndCompleted_EachOnceWithItsAmounts()
    {
        await Shop.Sells("Tea", 12.50m);
        await Shop.Sells("Cup", 3.20m);
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea", 2);
        await ann.PutsInCart("Cup", 3);

        var order = await ann.ChecksOut();

        var facts = (await Shop.Journal(ann)).Where(fact => ((FactKind)fact.KindId).Family() == FactFamily.Order).ToList();
        Assert.That(facts.Select(fact => ((FactKind)fact.KindId, fact.Quantity, fact.Amount)), Is.EquivalentTo(new[]
        {
            (FactKind.OrderPlaced, 5, 34.60m),
            (FactKind.OrderLine, 2, 25.00m),
            (FactKind.OrderLine, 3, 9.60m),
            (FactKind.OrderPaid, 0, 34.60m),
            (FactKind.OrderStatusChanged, (int)OrderState.Complete, 0m),
            (FactKind.OrderStatusChanged, (int)OrderState.Processing, 0m)
        }));
        Assert.That(facts.Select(fact => fact.SubjectId), Is.All.EqualTo(order.Id));
        Assert.That(facts.Select(fact => fact.StoreId), Is.All.EqualTo(1));
        Assert.That(facts.Select(fact => fact.OccurredOnUtc), Is.All.EqualTo(Shop.Now));
        Assert.That(facts.Select(fact => fact.IsGuest), Is.All.False);
    }

    [Test]
    public async Task PaidLater_HasTheTimeOfThePayment()
    {
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea", paid: false);
        Assert.That(await Shop.Journal(FactKind.OrderPaid), Is.Empty);

        Shop.Days.Pass(3);
        await order.IsPaid();

        var paid = (await Shop.Journal(FactKind.OrderPaid)).Single();
        Assert.That((paid.OccurredOnUtc, paid.Amount), Is.EqualTo((Shop.Now, 10m)));
    }

    [Test]
    public async Task Cancelled_IsOneFactWithTheTotal()
    {
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea", 2, paid: false);

        await order.IsCancelled();

        Assert.That((await Shop.Journal(FactKind.OrderCancelled)).Single().Amount, Is.EqualTo(20m));
    }

    [Test]
    public async Task Deleted_CountsAsCancelled()
    {
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea", paid: false);

        await order.IsDeleted();

        Assert.That((await Shop.Journal(FactKind.OrderCancelled)).Single().SubjectId, Is.EqualTo(order.Id));
    }

    [Test]
    public async Task Voided_IsOneFact()
    {
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea", paid: false);

        await order.IsVoided();

        Assert.That((await Shop.Journal(FactKind.OrderVoided)).Single().Amount, Is.EqualTo(10m));
    }

    [Test]
    public async Task Refunds_TellTheTotalRefundedSoFar()
    {
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea", 5);

        await order.IsRefunded(12.25m);
        Shop.Days.Pass(1);
        await order.IsRefunded(7.75m);

        var refunds = await Shop.Journal(FactKind.OrderRefunded);
        Assert.That(refunds.Select(fact => fact.Amount), Is.EqualTo(new[] { 12.25m, 20m }));
        Assert.That(refunds[1].OccurredOnUtc - refunds[0].OccurredOnUtc, Is.EqualTo(TimeSpan.FromDays(1)));
    }

    [Test]
    public async Task FullRefund_IsOneFactOverAll()
    {
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea", 5);

        await order.IsRefunded();

        Assert.That((await Shop.Journal(FactKind.OrderRefunded)).Single().Amount, Is.EqualTo(50m));
    }

    [Test]
    public async Task Shipment_IsSentAndDelivered()
    {
        await Shop.Sells("Pot", 40m, product => product.IsShipEnabled = true);
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Pot");

        var shipment = await order.IsSent();
        var sentOn = Shop.Now;
        Shop.Days.Pass(2);
        await order.Arrives(shipment);

        var sent = (await Shop.Journal(FactKind.ShipmentSent)).Single();
        var delivered = (await Shop.Journal(FactKind.ShipmentDelivered)).Single();
        Assert.That((sent.OccurredOnUtc, sent.CustomerId, sent.SubjectId), Is.EqualTo((sentOn, ann.Id, order.Id)));
        Assert.That((delivered.OccurredOnUtc, delivered.CustomerId, delivered.SubjectId), Is.EqualTo((Shop.Now, ann.Id, order.Id)));
    }

    [Test]
    public async Task Return_IsOpenedAndChanged()
    {
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea", 3);

        var request = await order.IsSentBack(ann, 2, "Smells of soap");
        Shop.Days.Pass(1);
        await Shop.With<global::Demo.Commerce.IReturnRequests>(returns => returns.ChangeStatusAsync(request, ReturnRequestStatus.ReturnAuthorized));

        var opened = (await Shop.Journal(FactKind.ReturnOpened)).Single();
        var changed = (await Shop.Journal(FactKind.ReturnChanged)).Single();
        Assert.That((opened.Quantity, opened.Text, opened.ProductId), Is.EqualTo((2, "Smells of soap", (await Shop.Product("Tea")).Id)));
        Assert.That((changed.Quantity, changed.OccurredOnUtc), Is.EqualTo(((int)ReturnRequestStatus.ReturnAuthorized, Shop.Now)));
    }

    [Test]
    public async Task GuestOrder_BelongsToTheGuest()
    {
        var guest = await Shop.Guest();

        await guest.Buys("Tea");

        Assert.That((await Shop.Journal(guest)).Where(fact => fact.KindId == (int)FactKind.OrderPlaced).Select(fact => fact.IsGuest), Is.EqualTo(new[] { true }));
    }

    [Test]
    [Category("A2")]
    public async Task TheSameEventTwice_IsOneRow()
    {
        await Shop.Sells("Pot", 40m, product => product.IsShipEnabled = true);
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Pot");
        var shipment = await order.IsSent();
        var before = await Shop.Keys();

        await Shop.With<Nop.Core.Events.IEventPublisher>(async events =>
        {
            await events.PublishAsync(new OrderPlacedEvent(order.Row));
            await events.PublishAsync(new OrderPaidEvent(order.Row));
            await events.PublishAsync(new OrderStatusChangedEvent(order.Row, OrderStatus.Pending));
            await events.PublishAsync(new Nop.Core.Domain.Shipping.ShipmentSentEvent(shipment));
        });
        Shop.Days.PassMinutes(3);
        await Shop.RunTask<CaptureTask>();

        Assert.That(await Shop.Keys(), Is.EqualTo(before.Append($"customer:1:registered").Order(StringComparer.Ordinal)), "only the administrator's registration is older than the journal");
    }
}
