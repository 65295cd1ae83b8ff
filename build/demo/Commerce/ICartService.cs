using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;

namespace Demo.Commerce;

/// <summary>Cart and wish lists. The methods that may refuse return warnings to show; an empty list means done.</summary>
public interface ICartService
{
    Task<IList<ShoppingCartItem>> GetAsync(Customer customer, ShoppingCartType type, int storeId, int? customWishlistId = null);

    Task<IList<string>> AddAsync(Customer customer, Product product, ShoppingCartType type, int storeId, int quantity = 1, int? customWishlistId = null);

    /// <summary>Quantity 0 removes the line.</summary>
    Task<IList<string>> UpdateAsync(Customer customer, int itemId, int quantity);

    Task DeleteAsync(ShoppingCartItem item);

    Task<IList<string>> MoveToCartAsync(Customer customer, int wishlistItemId);

    Task MoveToWishlistAsync(Customer customer, int itemId, int? customWishlistId);

    /// <summary>Carries the lines of a guest over when he logs in.</summary>
    Task MigrateAsync(Customer from, Customer to);

    /// <summary>Empties the cart at checkout; raises only <see cref="ClearShoppingCartEvent"/>.</summary>
    Task ClearAsync(Customer customer, int storeId);

    Task<IList<CustomWishlist>> GetWishlistsAsync(Customer customer);

    Task<CustomWishlist> CreateWishlistAsync(Customer customer, string name);

    Task DeleteWishlistAsync(CustomWishlist wishlist);

    Task<CartTotals> GetTotalsAsync(Customer customer, int storeId);
}
