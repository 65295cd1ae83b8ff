using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

/// <summary>What a line of a cart or of a wish list tells. The subject of a wish-list fact is the custom wish list, 0 for the first one.</summary>
public static class CartFacts
{
    public static Fact Of(CartChange change, ShoppingCartItem line, DateTime nowUtc)
    {
        var isCart = line.ShoppingCartTypeId == (int)ShoppingCartType.ShoppingCart;
        return new Fact
        {
            Key = change switch
            {
                CartChange.Added => FactKeys.CartLine(line.Id, "added"),
                CartChange.Changed => FactKeys.CartLineChanged(line.Id, line.Quantity, line.UpdatedOnUtc),
                _ => FactKeys.CartLine(line.Id, "removed")
            },
            Kind = (change, isCart) switch
            {
                (CartChange.Added, true) => FactKind.CartLineAdded,
                (CartChange.Changed, true) => FactKind.CartLineChanged,
                (CartChange.Removed, true) => FactKind.CartLineRemoved,
                (CartChange.Added, false) => FactKind.WishListLineAdded,
                (CartChange.Changed, false) => FactKind.WishListLineChanged,
                _ => FactKind.WishListLineRemoved
            },
            OccurredOnUtc = nowUtc,
            StoreId = line.StoreId,
            CustomerId = line.CustomerId,
            ProductId = line.ProductId,
            SubjectId = isCart ? 0 : line.CustomWishlistId ?? 0,
            Quantity = line.Quantity
        };
    }

    public static Fact Cleared(IReadOnlyCollection<ShoppingCartItem> cart, DateTime nowUtc)
    {
        var first = cart.First();
        return new Fact
        {
            Key = FactKeys.CartCleared(first.CustomerId, cart.Max(line => line.Id)),
            Kind = FactKind.CartCleared,
            OccurredOnUtc = nowUtc,
            StoreId = first.StoreId,
            CustomerId = first.CustomerId,
            Quantity = cart.Sum(line => line.Quantity)
        };
    }
}
