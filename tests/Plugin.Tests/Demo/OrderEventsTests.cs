using Demo.Commerce;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Services.Orders;

namespace Plugin.Tests.Demo;

public class OrderEventsTests : DemoStoreTests
{
    [Test]
    public async Task Checkout_OfACart_RaisesOrderEventsAndNoDeletedLine()
    {
        var order = await BuyAsync("ann", payNow: true);

        Assert.That(Events.Names, Does.Not.Contain("EntityDeletedEvent<ShoppingCartItem>"));
        Assert.That(Events.Of<ClearShoppingCartEvent>().Single().Cart, Has.Count.EqualTo(1));
        Assert.That(Events.Names.Where(n => n is nameof(OrderPlacedEvent) or nameof(OrderPaidEvent) or nameof(OrderStatusChangedEvent) or nameof(ClearShoppingCartEvent)),
            Is.EqualTo(new[] { nameof(ClearShoppingCartEvent), nameof(OrderPlacedEvent), nameof(OrderStatusChangedEvent), nameof(OrderPaidEvent) }));
        Assert.That(order.OrderStatus, Is.EqualTo(OrderStatus.Processing));
        Assert.That(order.OrderTotal, Is.EqualTo(2 * 9.99m + 4.90m));
        Assert.That(order.CreatedOnUtc, Is.EqualTo(Start.UtcDateTime));
    }

    [Test]
    public async Task Order_PaidAndDelivered_IsComplete()
    {
        var order = await BuyAsync("ann", payNow: false);
        await using var scope = Store.Scope();
        await scope.Get<IOrderProcessing>().MarkAsPaidAsync(order);
        Store.Clock.Advance(TimeSpan.FromDays(2));
        var parcel = await scope.Get<IShipping>().CreateAsync(order);
        await scope.Get<IShipping>().SendAsync(parcel);
        await scope.Get<IShipping>().DeliverAsync(parcel);

        var saved = await scope.Get<IOrderService>().GetOrderByIdAsync(order.Id);
        Assert.That(saved.OrderStatus, Is.EqualTo(OrderStatus.Complete));
        Assert.That(saved.ShippingStatus, Is.EqualTo(ShippingStatus.Delivered));
        Assert.That(parcel.ShippedDateUtc, Is.EqualTo(Start.UtcDateTime.AddDays(2)));
        Assert.That(Events.Of<OrderStatusChangedEvent>().Select(e => e.PreviousOrderStatus), Is.EqualTo(new[] { OrderStatus.Pending, OrderStatus.Processing }));
        Assert.That(Events.Of<ShipmentSentEvent>().Count(), Is.EqualTo(1));
        Assert.That(Events.Of<ShipmentDeliveredEvent>().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task PartialRefund_EventCarriesTheAmount_AndTheOrderTheRunningTotal()
    {
        var order = await BuyAsync("ann", payNow: true);
        await using var scope = Store.Scope();
        var processing = scope.Get<IOrderProcessing>();

        var totals = new List<decimal>();
        await processing.PartiallyRefundAsync(order, 5m);
        totals.Add(Events.Of<OrderRefundedEvent>().Last().Order.RefundedAmount);
        await processing.PartiallyRefundAsync(order, order.OrderTotal - 5m);

        Assert.That(totals, Is.EqualTo(new[] { 5m }));
        Assert.That(Events.Of<OrderRefundedEvent>().Select(e => e.Amount), Is.EqualTo(new[] { 5m, order.OrderTotal - 5m }));
        Assert.That(order.PaymentStatus, Is.EqualTo(PaymentStatus.Refunded));
        Assert.That(() => processing.PartiallyRefundAsync(order, 1m), Throws.Exception.Message.Contains("refund"));
    }

    [Test]
    public async Task Cancel_PutsTheGoodsBack()
    {
        var order = await BuyAsync("ann", payNow: true);
        await using var scope = Store.Scope();
        await scope.Get<IOrderProcessing>().CancelAsync(order);

        Assert.That((await scope.Get<IRepository<Product>>().Table.FirstOrDefaultAsync()).StockQuantity, Is.EqualTo(10));
        Assert.That(Events.Of<OrderStatusChangedEvent>().Last().Order.OrderStatus, Is.EqualTo(OrderStatus.Cancelled));
    }

    [Test]
    public async Task Guest_WithAnAddress_MayCheckOut()
    {
        var tea = await AddProductAsync("Tea", 9.99m);
        await using var visit = Store.Scope();
        var guest = await visit.Get<IAccounts>().InsertGuestAsync();
        await using var scope = Store.Scope(guest);
        await scope.Get<ICartService>().AddAsync(guest, tea, ShoppingCartType.ShoppingCart, 1);

        var refused = await scope.Get<IOrderProcessing>().PlaceOrderAsync(new PlaceOrderRequest { Customer = guest, StoreId = 1 });
        var placed = await scope.Get<IOrderProcessing>().PlaceOrderAsync(new PlaceOrderRequest
        {
            Customer = guest,
            StoreId = 1,
            Address = new Nop.Core.Domain.Common.Address { FirstName = "G", LastName = "Uest", Email = "guest@example.com" }
        });

        Assert.That(refused.Errors, Is.EqualTo(new[] { "Email is required" }));
        Assert.That(placed.Success, Is.True);
    }

    private async Task<Order> BuyAsync(string name, bool payNow)
    {
        var tea = await AddProductAsync("Tea", 9.99m, p => (p.ManageInventoryMethod, p.StockQuantity) = (ManageInventoryMethod.ManageStock, 10));
        var customer = await RegisterAsync(name);
        await using var scope = Store.Scope(customer);
        Assert.That(await scope.Get<ICartService>().AddAsync(customer, tea, ShoppingCartType.ShoppingCart, 1, quantity: 2), Is.Empty);
        var result = await scope.Get<IOrderProcessing>().PlaceOrderAsync(new PlaceOrderRequest { Customer = customer, StoreId = 1, PayNow = payNow });
        Assert.That(result.Errors, Is.Empty);
        return result.PlacedOrder!;
    }
}
