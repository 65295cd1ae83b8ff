using Demo.Commerce;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Seo;
using Nop.Web.Factories;
using Nop.Web.Models.Catalog;

namespace Demo.Web.Models;

/// <summary>Prepares the page of one product.</summary>
public class ProductPages(
    ICatalogue catalogue,
    IReviews reviews,
    IRepository<ProductManufacturer> manufacturerLinks,
    IManufacturerService manufacturers,
    IProductModelFactory boxes,
    ICustomerService customers,
    ILocalizationService texts,
    IUrlRecordService slugs,
    IDateTimeHelper dates)
{
    public async Task<ProductPage> PrepareAsync(Product product, Customer customer)
    {
        var overview = (await boxes.PrepareProductOverviewModelsAsync([product], productThumbPictureSize: 600)).First();
        return new ProductPage
        {
            Product = product,
            Overview = overview,
            Details = new ProductDetailsModel { Id = product.Id, Name = overview.Name, SeName = overview.SeName },
            Breadcrumb = await CategoriesAsync(product),
            Manufacturers = await ManufacturersAsync(product),
            Reviews = await ReviewsAsync(product),
            InStock = product.ManageInventoryMethod == ManageInventoryMethod.DontManageStock
                || product.StockQuantity > 0 || product.BackorderMode != BackorderMode.NoBackorders,
            MayReview = product.AllowCustomerReviews && await customers.IsRegisteredAsync(customer)
        };
    }

    private async Task<List<PageLink>> CategoriesAsync(Product product)
    {
        var links = new List<PageLink>();
        foreach (var category in await catalogue.GetCategoriesOfProductAsync(product.Id))
            links.Add(new PageLink(await texts.GetLocalizedAsync(category, c => c.Name), "/" + await slugs.GetSeNameAsync(category)));
        return links;
    }

    private async Task<List<PageLink>> ManufacturersAsync(Product product)
    {
        var links = new List<PageLink>();
        var ids = await manufacturerLinks.Table.Where(link => link.ProductId == product.Id)
            .OrderBy(link => link.DisplayOrder).Select(link => link.ManufacturerId).ToListAsync();
        foreach (var id in ids)
        {
            var manufacturer = await manufacturers.GetManufacturerByIdAsync(id);
            if (manufacturer is null)
                continue;

            links.Add(new PageLink(await texts.GetLocalizedAsync(manufacturer, m => m.Name), "/" + await slugs.GetSeNameAsync(manufacturer)));
        }
        return links;
    }

    private async Task<List<ReviewText>> ReviewsAsync(Product product)
    {
        var result = new List<ReviewText>();
        foreach (var review in await reviews.ListAsync(product.Id))
        {
            var author = await customers.GetCustomerByIdAsync(review.CustomerId);
            var name = author is null ? "" : await customers.GetCustomerFullNameAsync(author);
            var writtenOn = await dates.ConvertToUserTimeAsync(review.CreatedOnUtc, DateTimeKind.Utc);
            result.Add(new ReviewText(name, review.Title, review.ReviewText, review.Rating, writtenOn));
        }
        return result;
    }
}
