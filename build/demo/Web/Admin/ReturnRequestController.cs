using Demo.Commerce;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.Orders;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class ReturnRequestController(
    IRepository<ReturnRequest> rows,
    IReturnRequests returns,
    IOrderService orders,
    IProductService products,
    ICustomerService customers,
    IDateTimeHelper dates,
    INotificationService notifications,
    ILocalizationService texts) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.Orders.RETURN_REQUESTS_VIEW)]
    public IActionResult List() => Grid(new GridPage("Admin.ReturnRequests", "Return requests", "~/Admin/ReturnRequest/RequestList")
    {
        Columns =
        [
            Columns.Text("CustomNumber", "Admin.ReturnRequests.Fields.CustomNumber", "90"),
            Columns.Text("Product", "Admin.ReturnRequests.Fields.Product"),
            Columns.Number("Quantity", "Admin.ReturnRequests.Fields.Quantity"),
            Columns.Link("Customer", "Admin.ReturnRequests.Fields.Customer", "~/Admin/Customer/Edit", "CustomerId"),
            Columns.Link("OrderNumber", "Admin.ReturnRequests.Fields.Order", "~/Admin/Order/Edit", "OrderId"),
            Columns.Status("Status", "Admin.ReturnRequests.Fields.Status"),
            Columns.Date("CreatedOn", "Admin.ReturnRequests.Fields.CreatedOn"),
            Columns.Edit("~/Admin/ReturnRequest/Edit")
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Orders.RETURN_REQUESTS_VIEW)]
    public async Task<IActionResult> RequestList(GridRequest request)
    {
        var page = await rows.Table.OrderByDescending(row => row.CreatedOnUtc).ToPagedListAsync(request.PageIndex, request.PageSize);
        var result = new List<object>();
        foreach (var row in page)
            result.Add(await RowAsync(row));
        return GridData(request, page, result);
    }

    [HttpGet]
    [CheckPermission(StandardPermission.Orders.RETURN_REQUESTS_VIEW)]
    public async Task<IActionResult> Edit(int id)
    {
        var request = await returns.GetByIdAsync(id);
        if (request is null)
            return RedirectToAction("List");

        var statuses = new List<KeyValuePair<string, string>>();
        foreach (var status in Enum.GetValues<ReturnRequestStatus>().OrderBy(status => (int)status))
            statuses.Add(new($"{(int)status}", await texts.GetLocalizedEnumAsync(status)));
        return View(new ReturnRequestPage(request, await ProductNameAsync(request), statuses));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Orders.RETURN_REQUESTS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Edit(int id, int statusId, string? staffNotes)
    {
        var request = await returns.GetByIdAsync(id);
        if (request is null || !Enum.IsDefined((ReturnRequestStatus)statusId))
            return RedirectToAction("List");

        await returns.ChangeStatusAsync(request, (ReturnRequestStatus)statusId, staffNotes);
        notifications.SuccessNotification(await texts.GetResourceAsync("Admin.ReturnRequests.Updated"));
        return RedirectToAction("Edit", new { id });
    }

    private async Task<object> RowAsync(ReturnRequest row)
    {
        var item = await orders.GetOrderItemByIdAsync(row.OrderItemId);
        var order = item is null ? null : await orders.GetOrderByIdAsync(item.OrderId);
        var customer = await customers.GetCustomerByIdAsync(row.CustomerId);
        return new
        {
            row.Id,
            row.CustomNumber,
            Product = await ProductNameAsync(row),
            row.Quantity,
            row.CustomerId,
            Customer = customer?.Email ?? $"#{row.CustomerId}",
            OrderId = order?.Id,
            OrderNumber = order?.CustomOrderNumber,
            Status = new Badge(await texts.GetLocalizedEnumAsync(row.ReturnRequestStatus), row.ReturnRequestStatus == ReturnRequestStatus.Pending ? "badge-warning" : "badge-secondary"),
            CreatedOn = await dates.ConvertToUserTimeAsync(row.CreatedOnUtc, DateTimeKind.Utc)
        };
    }

    private async Task<string> ProductNameAsync(ReturnRequest request)
    {
        var item = await orders.GetOrderItemByIdAsync(request.OrderItemId);
        var product = item is null ? null : await products.GetProductByIdAsync(item.ProductId);
        return product?.Name ?? "";
    }
}
