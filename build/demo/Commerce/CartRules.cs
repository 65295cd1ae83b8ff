using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Services.Localization;

namespace Demo.Commerce;

/// <summary>Says why a product cannot be put into the cart.</summary>
public sealed class CartRules(ICatalogue catalogue, ILocalizationService texts)
{
    public async Task<List<string>> CheckAsync(Customer customer, Product product, ShoppingCartType type, int storeId, int added, int wanted)
    {
        var warnings = new List<string>();
        if (product == null || !await catalogue.IsVisibleAsync(product, customer, storeId))
            return [await TextAsync("ShoppingCart.ProductUnpublished", "This product is not available.")];
        if (added <= 0)
            warnings.Add(await TextAsync("ShoppingCart.QuantityShouldPositive", "The quantity should be positive."));
        if (type == ShoppingCartType.Wishlist && product.DisableWishlistButton)
            warnings.Add(await TextAsync("ShoppingCart.WishlistDisabled", "Wish lists are switched off for this product."));
        if (type != ShoppingCartType.ShoppingCart)
            return warnings;

        if (product.DisableBuyButton)
            warnings.Add(await TextAsync("ShoppingCart.BuyingDisabled", "Buying is switched off for this product."));
        if (product.OrderMaximumQuantity > 0 && wanted > product.OrderMaximumQuantity)
            warnings.Add(string.Format(await TextAsync("ShoppingCart.MaximumQuantity", "At most {0} can be ordered."), product.OrderMaximumQuantity));
        if (!StockKeeping.Suffices(product, wanted))
            warnings.Add(product.StockQuantity <= 0
                ? await TextAsync("ShoppingCart.OutOfStock", "Out of stock.")
                : string.Format(await TextAsync("ShoppingCart.QuantityExceedsStock", "Only {0} in stock."), product.StockQuantity));
        return warnings;
    }

    private async Task<string> TextAsync(string key, string english)
    {
        var text = await texts.GetResourceAsync(key);
        return text == key ? english : text;
    }
}
