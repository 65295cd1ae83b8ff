using Demo.Commerce;
using Demo.Web.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Services.Catalog;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;

namespace Demo.Web.Controllers;

public class ShoppingCartController(
    ICartService carts,
    CartPages pages,
    IProductService products,
    ICatalogue catalogue,
    ICustomerActivityService activities,
    INotificationService notifications,
    ILocalizationService texts,
    IWebHelper web,
    IWorkContext work,
    IStoreContext stores) : StoreController
{
    [HttpGet]
    public async Task<IActionResult> Cart()
    {
        var customer = await work.GetCurrentCustomerAsync();
        return View(await pages.CartAsync(customer, (await stores.GetCurrentStoreAsync()).Id, editable: true));
    }

    [HttpPost]
    public async Task<IActionResult> Cart(Dictionary<int, int> quantities, int? remove)
    {
        var customer = await work.GetCurrentCustomerAsync();
        var items = await carts.GetAsync(customer, ShoppingCartType.ShoppingCart, (await stores.GetCurrentStoreAsync()).Id);
        foreach (var item in items)
        {
            var quantity = item.Id == remove ? 0 : quantities.GetValueOrDefault(item.Id, item.Quantity);
            if (quantity != item.Quantity)
                Warn(await carts.UpdateAsync(customer, item.Id, Math.Max(0, quantity)));
        }
        return RedirectToRoute("ShoppingCart");
    }

    [HttpPost]
    public Task<IActionResult> AddFromCatalog(int productId, int shoppingCartTypeId, int quantity) =>
        AddAsync(productId, shoppingCartTypeId, quantity, wishlistId: null);

    [HttpPost]
    public Task<IActionResult> AddFromDetails(int productId, int shoppingCartTypeId, int quantity, int? wishlistId) =>
        AddAsync(productId, shoppingCartTypeId, quantity, wishlistId);

    [HttpPost]
    public async Task<IActionResult> MoveToWishlist(int id, int? wishlistId)
    {
        await carts.MoveToWishlistAsync(await work.GetCurrentCustomerAsync(), id, wishlistId);
        return RedirectToRoute("ShoppingCart");
    }

    private async Task<IActionResult> AddAsync(int productId, int shoppingCartTypeId, int quantity, int? wishlistId)
    {
        var customer = await work.GetCurrentCustomerAsync();
        var product = await products.GetProductByIdAsync(productId);
        if (product is null || !Enum.IsDefined((ShoppingCartType)shoppingCartTypeId)
            || !await catalogue.IsVisibleAsync(product, customer, (await stores.GetCurrentStoreAsync()).Id))
            return NotFoundPage();

        var type = (ShoppingCartType)shoppingCartTypeId;
        var warnings = await carts.AddAsync(customer, product, type, (await stores.GetCurrentStoreAsync()).Id, Math.Clamp(quantity, 1, 10_000), wishlistId);
        var toCart = type == ShoppingCartType.ShoppingCart;
        if (warnings.Count == 0)
            await activities.InsertActivityAsync(toCart ? "PublicStore.AddToShoppingCart" : "PublicStore.AddToWishlist", product.Name, product);
        return await AnswerAsync(customer, type, warnings);
    }

    private async Task<IActionResult> AnswerAsync(Customer customer, ShoppingCartType type, IList<string> warnings)
    {
        var toCart = type == ShoppingCartType.ShoppingCart;
        var message = await texts.GetResourceAsync(toCart ? "Products.ProductHasBeenAddedToTheCart" : "Products.ProductHasBeenAddedToTheWishlist");
        if (web.IsAjaxRequest(Request))
        {
            var lines = await carts.GetAsync(customer, type, (await stores.GetCurrentStoreAsync()).Id);
            return Json(new
            {
                success = warnings.Count == 0,
                message = warnings.Count == 0 ? [message] : warnings.ToArray(),
                count = lines.Sum(line => line.Quantity),
                list = toCart ? "cart" : "wishlist"
            });
        }

        Warn(warnings);
        if (warnings.Count == 0)
            notifications.SuccessNotification(message);
        return Back(toCart ? "ShoppingCart" : "Wishlist");
    }

    private void Warn(IEnumerable<string> warnings)
    {
        foreach (var warning in warnings)
            notifications.WarningNotification(warning);
    }
}
