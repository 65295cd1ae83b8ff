using Demo.Web.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Services.Orders;

namespace Demo.Web.Controllers;

[Authorize]
public class OrderController(IOrderService orders, OrderPages pages, IWorkContext work) : StoreController
{
    [HttpGet]
    public async Task<IActionResult> CustomerOrders() => View(await pages.OfCustomerAsync(await work.GetCurrentCustomerAsync()));

    [HttpGet]
    public async Task<IActionResult> Details(int orderId)
    {
        var order = await orders.GetOrderByIdAsync(orderId);
        var customer = await work.GetCurrentCustomerAsync();
        return order is null || order.Deleted || order.CustomerId != customer.Id
            ? NotFoundPage()
            : View(await pages.PrepareAsync(order));
    }
}
