using Demo.Commerce;
using Demo.Web.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Orders;
using Nop.Services.Catalog;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.Orders;
using Nop.Services.Seo;

namespace Demo.Web.Controllers;

[Authorize]
public class ReturnRequestController(
    IReturnRequests returns,
    IOrderService orders,
    OrderPages orderPages,
    IProductService products,
    IUrlRecordService slugs,
    IDateTimeHelper dates,
    INotificationService notifications,
    ILocalizationService texts,
    IWorkContext work) : StoreController
{
    private static readonly string[] _reasons = ["ReturnRequests.Reason.Wrong", "ReturnRequests.Reason.Defective", "ReturnRequests.Reason.NotLiked"];
    private static readonly string[] _actions = ["ReturnRequests.Action.Replacement", "ReturnRequests.Action.Repair", "ReturnRequests.Action.Refund"];

    [HttpGet]
    public async Task<IActionResult> CustomerReturnRequests()
    {
        var customer = await work.GetCurrentCustomerAsync();
        var rows = new List<ReturnRow>();
        foreach (var request in await returns.ListAsync(customer.Id))
        {
            var line = await orders.GetOrderItemByIdAsync(request.OrderItemId);
            var product = line is null ? null : await products.GetProductByIdAsync(line.ProductId);
            rows.Add(new ReturnRow(
                request.CustomNumber,
                await texts.GetLocalizedEnumAsync(request.ReturnRequestStatus),
                product is null ? "" : await texts.GetLocalizedAsync(product, p => p.Name),
                product is null ? "#" : "/" + await slugs.GetSeNameAsync(product),
                request.Quantity, request.ReasonForReturn, request.RequestedAction,
                await dates.ConvertToUserTimeAsync(request.CreatedOnUtc, DateTimeKind.Utc)));
        }
        return View(rows);
    }

    [HttpGet]
    public async Task<IActionResult> ReturnRequest(int orderId)
    {
        var order = await OwnOrderAsync(orderId);
        return order is null
            ? NotFoundPage()
            : View(new ReturnPage(await orderPages.PrepareAsync(order), await TextsAsync(_reasons), await TextsAsync(_actions)));
    }

    [HttpPost]
    public async Task<IActionResult> ReturnRequest(int orderId, ReturnForm form)
    {
        var order = await OwnOrderAsync(orderId);
        if (order is null)
            return NotFoundPage();

        var opened = 0;
        foreach (var line in await orders.GetOrderItemsAsync(order.Id))
        {
            var quantity = Math.Min(form.Quantities.GetValueOrDefault(line.Id), line.Quantity);
            if (quantity <= 0)
                continue;

            await returns.OpenAsync(await work.GetCurrentCustomerAsync(), line, quantity, form.Reason ?? "", form.RequestedAction ?? "", form.Comments);
            opened++;
        }

        if (opened == 0)
        {
            notifications.WarningNotification(await texts.GetResourceAsync("ReturnRequests.NoItemsSubmitted"));
            return RedirectToRoute("ReturnRequest", new { orderId });
        }
        notifications.SuccessNotification(await texts.GetResourceAsync("ReturnRequests.Submitted"));
        return RedirectToRoute("CustomerReturnRequests");
    }

    private async Task<Order?> OwnOrderAsync(int orderId)
    {
        var order = await orders.GetOrderByIdAsync(orderId);
        var customer = await work.GetCurrentCustomerAsync();
        return order is { Deleted: false } && order.CustomerId == customer.Id ? order : null;
    }

    private async Task<List<string>> TextsAsync(IEnumerable<string> keys)
    {
        var result = new List<string>();
        foreach (var key in keys)
            result.Add(await texts.GetResourceAsync(key));
        return result;
    }
}
