using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Consumers;

public class CartConsumer(ShopJournal journal) :
    IConsumer<EntityInsertedEvent<ShoppingCartItem>>,
    IConsumer<EntityUpdatedEvent<ShoppingCartItem>>,
    IConsumer<EntityDeletedEvent<ShoppingCartItem>>,
    IConsumer<ClearShoppingCartEvent>
{
    public Task HandleEventAsync(EntityInsertedEvent<ShoppingCartItem> eventMessage) =>
        journal.CartAsync(eventMessage.Entity, CartChange.Added);

    public Task HandleEventAsync(EntityUpdatedEvent<ShoppingCartItem> eventMessage) =>
        journal.CartAsync(eventMessage.Entity, CartChange.Changed);

    public Task HandleEventAsync(EntityDeletedEvent<ShoppingCartItem> eventMessage) =>
        journal.CartAsync(eventMessage.Entity, CartChange.Removed);

    public Task HandleEventAsync(ClearShoppingCartEvent eventMessage) => journal.CartClearedAsync(eventMessage.Cart);
}
