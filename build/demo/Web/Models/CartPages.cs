using Demo.Commerce;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Services.Catalog;
using Nop.Web.Factories;

namespace Demo.Web.Models;

/// <summary>Prepares cart and wish list for display.</summary>
public class CartPages(ICartService carts, IProductService products, IProductModelFactory boxes, IPriceFormatter prices)
{
    public async Task<CartPage> CartAsync(Customer customer, int storeId, bool editable)
    {
        var items = await carts.GetAsync(customer, ShoppingCartType.ShoppingCart, storeId);
        var totals = await carts.GetTotalsAsync(customer, storeId);
        return new CartPage
        {
            Lines = await LinesAsync(items),
            Totals = totals,
            Subtotal = await prices.FormatPriceAsync(totals.Subtotal),
            Shipping = await prices.FormatPriceAsync(totals.Shipping),
            Total = await prices.FormatPriceAsync(totals.Total),
            IsEditable = editable
        };
    }

    public async Task<List<CartLine>> LinesAsync(IEnumerable<ShoppingCartItem> items)
    {
        var lines = new List<CartLine>();
        foreach (var item in items)
        {
            var product = await products.GetProductByIdAsync(item.ProductId);
            if (product is null)
                continue;

            var box = (await boxes.PrepareProductOverviewModelsAsync([product], productThumbPictureSize: 100)).First();
            lines.Add(new CartLine(item, box, await prices.FormatPriceAsync(product.Price), await prices.FormatPriceAsync(product.Price * item.Quantity)));
        }
        return lines;
    }
}
