using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Catalog;

namespace Demo.Web.Admin;

public class HomeController(
    IRepository<Order> orders,
    IRepository<Customer> customers,
    IRepository<ReturnRequest> returnRequests,
    IRepository<OrderItem> orderItems,
    IPriceFormatter prices,
    TimeProvider time) : AdminController
{
    private const int MONTHS = 12;

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var now = time.GetUtcNow().UtcDateTime;
        var since = new DateTime(now.Year, now.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(1 - MONTHS);
        var cancelled = (int)OrderStatus.Cancelled;
        var pending = (int)ReturnRequestStatus.Pending;
        var recent = await orders.Table.Where(order => !order.Deleted && order.OrderStatusId != cancelled && order.CreatedOnUtc >= since)
            .Select(order => new { order.CreatedOnUtc, order.OrderTotal }).ToListAsync();
        var byMonth = recent.ToLookup(order => (order.CreatedOnUtc.Year, order.CreatedOnUtc.Month));
        var months = Enumerable.Range(0, MONTHS).Select(since.AddMonths).ToList();

        return View(new Dashboard
        {
            Orders = await orders.Table.CountAsync(order => !order.Deleted),
            Customers = await customers.Table.CountAsync(customer => !customer.Deleted && customer.Email != null && !customer.IsSystemAccount),
            PendingReturns = await returnRequests.Table.CountAsync(request => request.ReturnRequestStatusId == pending),
            SoldProducts = await orderItems.Table.SumAsync(item => item.Quantity),
            RevenueThisMonth = await prices.FormatPriceAsync(byMonth[(now.Year, now.Month)].Sum(order => order.OrderTotal)),
            Months = months.ConvertAll(month => month.ToString("yyyy-MM")),
            Revenue = months.ConvertAll(month => byMonth[(month.Year, month.Month)].Sum(order => order.OrderTotal)),
            OrderCounts = months.ConvertAll(month => byMonth[(month.Year, month.Month)].Count())
        });
    }
}
