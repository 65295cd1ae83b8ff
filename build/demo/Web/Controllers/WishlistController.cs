using Demo.Commerce;
using Demo.Web.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Orders;
using Nop.Services.Customers;
using Nop.Services.Messages;

namespace Demo.Web.Controllers;

/// <summary>The wish list and the lists that the customer has made besides it.</summary>
public class WishlistController(
    ICartService carts,
    CartPages pages,
    ICustomerService customers,
    INotificationService notifications,
    IWorkContext work,
    IStoreContext stores) : StoreController
{
    [HttpGet]
    public async Task<IActionResult> Index(int? wishlistId)
    {
        var customer = await work.GetCurrentCustomerAsync();
        var lists = await carts.GetWishlistsAsync(customer);
        var current = lists.FirstOrDefault(list => list.Id == wishlistId);
        if (wishlistId is > 0 && current is null)
            return NotFoundPage();

        var items = await carts.GetAsync(customer, ShoppingCartType.Wishlist, (await stores.GetCurrentStoreAsync()).Id, current?.Id);
        return View(new WishlistPage
        {
            Lists = [.. lists],
            Current = current,
            Lines = await pages.LinesAsync(items),
            MayHaveSeveral = await customers.IsRegisteredAsync(customer)
        });
    }

    [HttpPost]
    public async Task<IActionResult> Create(string? name)
    {
        var customer = await work.GetCurrentCustomerAsync();
        if (!await customers.IsRegisteredAsync(customer))
            return Challenge();
        if (string.IsNullOrWhiteSpace(name))
            return RedirectToRoute("Wishlist");

        var list = await carts.CreateWishlistAsync(customer, name.Trim());
        return RedirectToRoute("Wishlist", new { wishlistId = list.Id });
    }

    [HttpPost]
    public async Task<IActionResult> Delete(int id)
    {
        var lists = await carts.GetWishlistsAsync(await work.GetCurrentCustomerAsync());
        if (lists.FirstOrDefault(list => list.Id == id) is { } own)
            await carts.DeleteWishlistAsync(own);
        return RedirectToRoute("Wishlist", new { wishlistId = (int?)null });
    }

    [HttpPost]
    public async Task<IActionResult> ToCart(int id)
    {
        foreach (var warning in await carts.MoveToCartAsync(await work.GetCurrentCustomerAsync(), id))
            notifications.WarningNotification(warning);
        return Back("Wishlist");
    }

    [HttpPost]
    public async Task<IActionResult> Remove(int id)
    {
        await carts.UpdateAsync(await work.GetCurrentCustomerAsync(), id, 0);
        return Back("Wishlist");
    }
}
