using Demo.Commerce;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class ProductReviewController(
    IRepository<ProductReview> rows,
    IReviews reviews,
    IProductService products,
    ICustomerService customers,
    IDateTimeHelper dates,
    ILocalizationService texts) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.Catalog.PRODUCT_REVIEWS_VIEW)]
    public IActionResult List() => Grid(new GridPage("Admin.Catalog.ProductReviews", "Product reviews", "~/Admin/ProductReview/ReviewList")
    {
        Search = [new SearchField("SearchText", "Admin.Catalog.ProductReviews.List.SearchText")],
        Columns =
        [
            Columns.Link("Product", "Admin.Catalog.ProductReviews.Fields.Product", "~/Admin/Product/Edit", "ProductId"),
            Columns.Link("Customer", "Admin.Catalog.ProductReviews.Fields.Customer", "~/Admin/Customer/Edit", "CustomerId"),
            Columns.Text("Title", "Admin.Catalog.ProductReviews.Fields.Title"),
            Columns.Text("ReviewText", "Admin.Catalog.ProductReviews.Fields.ReviewText"),
            Columns.Number("Rating", "Admin.Catalog.ProductReviews.Fields.Rating"),
            Columns.Yes("IsApproved", "Admin.Catalog.ProductReviews.Fields.IsApproved"),
            Columns.Date("CreatedOn", "Admin.Catalog.ProductReviews.Fields.CreatedOn"),
            Columns.Actions()
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Catalog.PRODUCT_REVIEWS_VIEW)]
    public async Task<IActionResult> ReviewList(GridRequest request, string? searchText)
    {
        var query = rows.Table;
        if (!string.IsNullOrWhiteSpace(searchText))
            query = query.Where(review => review.Title.Contains(searchText) || review.ReviewText.Contains(searchText));
        var page = await query.OrderBy(review => review.IsApproved).ThenByDescending(review => review.CreatedOnUtc).ToPagedListAsync(request.PageIndex, request.PageSize);
        var result = new List<object>();
        foreach (var review in page)
            result.Add(await RowAsync(review));
        return GridData(request, page, result);
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Catalog.PRODUCT_REVIEWS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Approve(int id, bool approved = true)
    {
        if (await reviews.GetByIdAsync(id) is { } review)
            await (approved ? reviews.ApproveAsync(review) : reviews.DisapproveAsync(review));
        return RedirectToAction("List");
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Catalog.PRODUCT_REVIEWS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Delete(int id)
    {
        if (await reviews.GetByIdAsync(id) is { } review)
            await reviews.DeleteAsync(review);
        return RedirectToAction("List");
    }

    private async Task<object> RowAsync(ProductReview review)
    {
        var product = await products.GetProductByIdAsync(review.ProductId);
        var customer = await customers.GetCustomerByIdAsync(review.CustomerId);
        return new
        {
            review.Id,
            review.ProductId,
            Product = product?.Name ?? "",
            review.CustomerId,
            Customer = customer?.Email ?? $"#{review.CustomerId}",
            review.Title,
            review.ReviewText,
            review.Rating,
            review.IsApproved,
            CreatedOn = await dates.ConvertToUserTimeAsync(review.CreatedOnUtc, DateTimeKind.Utc),
            Actions = new[]
            {
                new RowAction(
                    await texts.GetResourceAsync(review.IsApproved ? "Admin.Catalog.ProductReviews.Disapprove" : "Admin.Catalog.ProductReviews.Approve"),
                    Url.Action("Approve", new { id = review.Id, approved = !review.IsApproved })!),
                new RowAction(await texts.GetResourceAsync("Admin.Common.Delete"), Url.Action("Delete", new { id = review.Id })!, "btn btn-danger btn-sm", await texts.GetResourceAsync("Admin.Common.DeleteConfirmation"))
            }
        };
    }
}
