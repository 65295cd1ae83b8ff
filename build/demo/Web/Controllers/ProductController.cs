using Demo.Commerce;
using Demo.Web.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Services.Catalog;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;

namespace Demo.Web.Controllers;

public class ProductController(
    IProductService products,
    ICatalogue catalogue,
    ProductPages pages,
    IReviews reviews,
    ICustomerService customers,
    ICustomerActivityService activities,
    INotificationService notifications,
    ILocalizationService texts,
    IWorkContext work,
    IStoreContext stores) : StoreController
{
    [HttpGet]
    public async Task<IActionResult> ProductDetails(int productId)
    {
        var customer = await work.GetCurrentCustomerAsync();
        var product = await products.GetProductByIdAsync(productId);
        if (product is null || !await catalogue.IsVisibleAsync(product, customer, (await stores.GetCurrentStoreAsync()).Id))
            return NotFoundPage();

        var page = await pages.PrepareAsync(product, customer);
        await activities.InsertActivityAsync("PublicStore.ViewProduct", page.Overview.Name, product);
        return View(page);
    }

    [HttpPost]
    public async Task<IActionResult> AddReview(int productId, ReviewForm form)
    {
        var customer = await work.GetCurrentCustomerAsync();
        var product = await products.GetProductByIdAsync(productId);
        if (product is null || !product.AllowCustomerReviews)
            return NotFoundPage();
        if (!await customers.IsRegisteredAsync(customer))
            return Challenge();

        if (form.Rating is < 1 or > 5 || string.IsNullOrWhiteSpace(form.Text))
        {
            notifications.ErrorNotification(await texts.GetResourceAsync("Reviews.Fields.ReviewText.Required"));
            return Back();
        }

        var review = await reviews.WriteAsync(customer, product, (await stores.GetCurrentStoreAsync()).Id, form.Title ?? "", form.Text, form.Rating);
        await activities.InsertActivityAsync("PublicStore.AddProductReview", product.Name, product);
        notifications.SuccessNotification(await texts.GetResourceAsync(review.IsApproved ? "Reviews.SuccessfullyAdded" : "Reviews.SeeAfterApproving"));
        return Back();
    }
}
