using Demo.Commerce;
using Nop.Core.Domain.Orders;
using Nop.Web.Models.Catalog;

namespace Demo.Web.Models;

public record CartPage
{
    public IReadOnlyList<CartLine> Lines { get; init; } = [];

    public CartTotals Totals { get; init; } = new(0, 0, 0, 0);

    public string Subtotal { get; init; } = "";

    public string Shipping { get; init; } = "";

    public string Total { get; init; } = "";

    /// <summary>False on the confirm page of the checkout, where the same summary is only shown.</summary>
    public bool IsEditable { get; init; } = true;
}

public record CartLine(ShoppingCartItem Item, ProductOverviewModel Product, string UnitPrice, string LineTotal);

public record WishlistPage
{
    public IReadOnlyList<CustomWishlist> Lists { get; init; } = [];

    public CustomWishlist? Current { get; init; }

    public IReadOnlyList<CartLine> Lines { get; init; } = [];

    public bool MayHaveSeveral { get; init; }
}
