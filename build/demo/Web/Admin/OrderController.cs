using Demo.Commerce;
using Demo.Web.Models;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Services.Orders;
using Nop.Services.Security;
using Nop.Web.Areas.Admin.Models.Orders;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class OrderController(
    IRepository<Order> rows,
    IRepository<Customer> customerRows,
    IOrderService orders,
    IOrderProcessing processing,
    IShipping shipping,
    ICustomerService customers,
    OrderPages pages,
    ICustomerActivityService activities,
    INotificationService notifications,
    ILocalizationService texts) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.Orders.ORDERS_VIEW)]
    public async Task<IActionResult> List() => Grid(new GridPage("Admin.Orders", "Orders", "~/Admin/Order/OrderList")
    {
        Search =
        [
            new SearchField("BillingEmail", "Admin.Orders.List.BillingEmail"),
            new SearchField("OrderNumber", "Admin.Orders.List.GoDirectlyToNumber"),
            new SearchField("StatusId", "Admin.Orders.List.OrderStatus", SearchKind.Choice) { Options = await StatusOptionsAsync() }
        ],
        Columns =
        [
            Columns.Link("Number", "Admin.Orders.Fields.CustomOrderNumber", "~/Admin/Order/Edit"),
            Columns.Status("OrderStatus", "Admin.Orders.Fields.OrderStatus"),
            Columns.Text("PaymentStatus", "Admin.Orders.Fields.PaymentStatus"),
            Columns.Text("ShippingStatus", "Admin.Orders.Fields.ShippingStatus"),
            Columns.Link("CustomerEmail", "Admin.Orders.Fields.Customer", "~/Admin/Customer/Edit", "CustomerId"),
            Columns.Date("CreatedOn", "Admin.Orders.Fields.CreatedOn"),
            Columns.Number("Total", "Admin.Orders.Fields.OrderTotal"),
            Columns.View("~/Admin/Order/Edit")
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Orders.ORDERS_VIEW)]
    public async Task<IActionResult> OrderList(GridRequest request, string? billingEmail, string? orderNumber, int statusId)
    {
        var query = rows.Table.Where(order => !order.Deleted);
        if (statusId > 0)
            query = query.Where(order => order.OrderStatusId == statusId);
        if (!string.IsNullOrWhiteSpace(orderNumber))
            query = query.Where(order => order.CustomOrderNumber == orderNumber);
        if (!string.IsNullOrWhiteSpace(billingEmail))
            query = query.Where(order => customerRows.Table.Any(customer => customer.Id == order.CustomerId && customer.Email.Contains(billingEmail)));

        var page = await query.OrderByDescending(order => order.CreatedOnUtc).ThenByDescending(order => order.Id)
            .ToPagedListAsync(request.PageIndex, request.PageSize);
        var result = new List<object>();
        foreach (var order in page)
            result.Add(await RowAsync(order));
        return GridData(request, page, result);
    }

    [HttpGet]
    [CheckPermission(StandardPermission.Orders.ORDERS_VIEW)]
    public async Task<IActionResult> Edit(int id)
    {
        var order = await orders.GetOrderByIdAsync(id);
        if (order is null || order.Deleted)
            return RedirectToAction("List");

        var customer = await customers.GetCustomerByIdAsync(order.CustomerId);
        return View(new AdminOrderPage
        {
            Page = await pages.PrepareAsync(order),
            Model = new OrderModel { Id = order.Id, CustomerId = order.CustomerId },
            CustomerName = customer is null ? "" : $"{await customers.GetCustomerFullNameAsync(customer)} ({customer.Email})",
            StatusOptions = await StatusOptionsAsync()
        });
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Change(int id, OrderCommand command, decimal amount, string? trackingNumber, int shipmentId, int statusId)
    {
        var order = await orders.GetOrderByIdAsync(id);
        if (order is null || order.Deleted)
            return RedirectToAction("List");

        try
        {
            await CarryOutAsync(order, command, amount, trackingNumber, shipmentId, (OrderStatus)statusId);
            await activities.InsertActivityAsync("EditOrder", $"{order.CustomOrderNumber}: {command}", order);
            notifications.SuccessNotification(await texts.GetResourceAsync("Admin.Orders.Changed"));
        }
        catch (NopException refused)
        {
            notifications.ErrorNotification(refused.Message);
        }
        return RedirectToAction("Edit", new { id });
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Delete(int id)
    {
        if (await orders.GetOrderByIdAsync(id) is { Deleted: false } order)
        {
            await processing.DeleteAsync(order);
            await activities.InsertActivityAsync("DeleteOrder", order.CustomOrderNumber, order);
        }
        return RedirectToAction("List");
    }

    private async Task CarryOutAsync(Order order, OrderCommand command, decimal amount, string? trackingNumber, int shipmentId, OrderStatus status)
    {
        var step = command switch
        {
            OrderCommand.MarkAsPaid => processing.MarkAsPaidAsync(order),
            OrderCommand.Cancel => processing.CancelAsync(order),
            OrderCommand.Void => processing.VoidAsync(order),
            OrderCommand.Refund => processing.RefundAsync(order),
            OrderCommand.PartialRefund => processing.PartiallyRefundAsync(order, amount),
            OrderCommand.Ship => ShipAsync(order, trackingNumber),
            OrderCommand.Deliver => DeliverAsync(shipmentId),
            OrderCommand.ChangeStatus => processing.ChangeStatusAsync(order, status),
            _ => throw new NopException("Unknown command")
        };
        await step;
    }

    private async Task ShipAsync(Order order, string? trackingNumber) => await shipping.SendAsync(await shipping.CreateAsync(order, trackingNumber));

    private async Task DeliverAsync(int shipmentId)
    {
        if (await shipping.GetByIdAsync(shipmentId) is { } shipment)
            await shipping.DeliverAsync(shipment);
    }

    private async Task<object> RowAsync(Order order)
    {
        var row = await pages.RowAsync(order);
        var customer = await customers.GetCustomerByIdAsync(order.CustomerId);
        return new
        {
            order.Id,
            row.Number,
            OrderStatus = new Badge(row.Status, order.OrderStatus switch
            {
                OrderStatus.Pending => "badge-warning",
                OrderStatus.Processing => "badge-info",
                OrderStatus.Complete => "badge-success",
                _ => "badge-danger"
            }),
            row.PaymentStatus,
            row.ShippingStatus,
            order.CustomerId,
            CustomerEmail = customer?.Email ?? $"#{order.CustomerId}",
            CreatedOn = row.PlacedOn,
            row.Total
        };
    }

    private async Task<List<KeyValuePair<string, string>>> StatusOptionsAsync()
    {
        var options = new List<KeyValuePair<string, string>> { new("0", await texts.GetResourceAsync("Admin.Common.All")) };
        foreach (var status in Enum.GetValues<OrderStatus>().OrderBy(status => (int)status))
            options.Add(new($"{(int)status}", await texts.GetLocalizedEnumAsync(status)));
        return options;
    }
}
