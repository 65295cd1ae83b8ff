using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

/// <summary>What events say of orders, shipments, returns, reviews and carts.</summary>
public class ShopJournal(EventJournal journal, ShopHistory history, RegisteredCustomerStore registered)
{
    public Task OrderAsync(Order order) => journal.RecordAsync(async () =>
        (await history.Orders.SnapshotAsync([order], await journal.VisitorOfAsync(order.CustomerId))).SelectMany(seen => OrderFacts.Of(seen, journal.Now)));

    public Task ShipmentAsync(Shipment shipment) =>
        journal.RecordAsync(async () => await history.Shipments.FactsAsync([shipment], journal.Now));

    public Task ReturnAsync(ReturnRequest request) =>
        journal.RecordAsync(async () => await history.Returns.FactsAsync([request], journal.Now));

    public Task ReviewAsync(ProductReview review) =>
        journal.RecordAsync(async () => await history.Reviews.FactsAsync([review], journal.Now));

    public Task CartAsync(ShoppingCartItem line, CartChange change) => journal.RecordAsync(async () =>
        [await OfShopperAsync(CartFacts.Of(change, line, journal.Now))]);

    public Task CartClearedAsync(IList<ShoppingCartItem> cart) => cart.Count == 0
        ? Task.CompletedTask
        : journal.RecordAsync(async () => [await OfShopperAsync(CartFacts.Cleared([.. cart], journal.Now))]);

    private async Task<Fact> OfShopperAsync(Fact fact) => fact with
    {
        IsGuest = !(await registered.AmongAsync([fact.CustomerId])).Contains(fact.CustomerId),
        VisitorId = await journal.VisitorOfAsync(fact.CustomerId)
    };
}
