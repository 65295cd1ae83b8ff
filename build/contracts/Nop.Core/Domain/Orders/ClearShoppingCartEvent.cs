namespace Nop.Core.Domain.Orders;

public class ClearShoppingCartEvent
{
    public IList<ShoppingCartItem> Cart { get; }

    public ClearShoppingCartEvent(IList<ShoppingCartItem> cart)
    {
        Cart = cart;
    }
}
