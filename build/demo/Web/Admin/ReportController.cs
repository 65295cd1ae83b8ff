using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class ReportController(IRepository<OrderItem> items, IProductService products, IPriceFormatter prices) : AdminController
{
    private const int LONGEST_LIST = 200;

    [HttpGet]
    [CheckPermission(StandardPermission.Orders.ORDERS_VIEW)]
    public IActionResult Bestsellers() => Grid(new GridPage("Admin.Reports.Sales.Bestsellers", "Bestsellers", "~/Admin/Report/BestsellersList")
    {
        Columns =
        [
            Columns.Link("Name", "Admin.Reports.Sales.Bestsellers.Fields.Name", "~/Admin/Product/Edit"),
            Columns.Number("Quantity", "Admin.Reports.Sales.Bestsellers.Fields.TotalQuantity"),
            Columns.Number("Amount", "Admin.Reports.Sales.Bestsellers.Fields.TotalAmount")
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Orders.ORDERS_VIEW)]
    public async Task<IActionResult> BestsellersList(GridRequest request)
    {
        var sold = await items.Table.GroupBy(item => item.ProductId)
            .Select(group => new { ProductId = group.Key, Quantity = group.Sum(item => item.Quantity), Amount = group.Sum(item => item.PriceInclTax) })
            .OrderByDescending(row => row.Quantity).Take(LONGEST_LIST).ToListAsync();
        var names = (await products.GetProductsByIdsAsync([.. sold.Select(row => row.ProductId)])).ToDictionary(product => product.Id, product => product.Name);
        var result = new List<object>();
        foreach (var row in sold)
            result.Add(new { Id = row.ProductId, Name = names.GetValueOrDefault(row.ProductId, $"#{row.ProductId}"), row.Quantity, Amount = await prices.FormatPriceAsync(row.Amount) });
        return GridData(request, result);
    }
}
