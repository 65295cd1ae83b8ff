using Demo.Commerce;
using Demo.Web.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Services.Catalog;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Seo;
using Nop.Web.Factories;
using Nop.Web.Models.Catalog;

namespace Demo.Web.Controllers;

public class CatalogController(
    ICatalogue catalogue,
    ICategoryService categories,
    IManufacturerService manufacturers,
    IProductModelFactory boxes,
    ILocalizationService texts,
    IUrlRecordService slugs,
    ICustomerActivityService activities,
    IWorkContext work,
    IStoreContext stores) : StoreController
{
    [HttpGet]
    public async Task<IActionResult> Category(int categoryId, ProductOrder orderBy = ProductOrder.Position, int pageNumber = 1)
    {
        var category = await categories.GetCategoryByIdAsync(categoryId);
        if (category is null || !await catalogue.IsVisibleAsync(category, await work.GetCurrentCustomerAsync(), (await stores.GetCurrentStoreAsync()).Id))
            return NotFoundPage();

        var name = await texts.GetLocalizedAsync(category, c => c.Name);
        await activities.InsertActivityAsync("PublicStore.ViewCategory", name, category);
        var found = await catalogue.FindAsync(Query(orderBy, pageNumber) with { CategoryId = category.Id });
        var page = await ListAsync(found, new CategoryModel { Id = category.Id, Name = name, SeName = await slugs.GetSeNameAsync(category) }, orderBy);
        return View(page with
        {
            Title = name,
            Description = await texts.GetLocalizedAsync(category, c => c.Description),
            Subcategories = await SubcategoriesAsync(category)
        });
    }

    [HttpGet]
    public async Task<IActionResult> Manufacturer(int manufacturerId, ProductOrder orderBy = ProductOrder.Position, int pageNumber = 1)
    {
        var manufacturer = await manufacturers.GetManufacturerByIdAsync(manufacturerId);
        if (manufacturer is null || !await catalogue.IsVisibleAsync(manufacturer, await work.GetCurrentCustomerAsync(), (await stores.GetCurrentStoreAsync()).Id))
            return NotFoundPage();

        var name = await texts.GetLocalizedAsync(manufacturer, m => m.Name);
        await activities.InsertActivityAsync("PublicStore.ViewManufacturer", name, manufacturer);
        var found = await catalogue.FindAsync(Query(orderBy, pageNumber) with { ManufacturerId = manufacturer.Id });
        var page = await ListAsync(found, new ManufacturerModel { Id = manufacturer.Id, Name = name, SeName = await slugs.GetSeNameAsync(manufacturer) }, orderBy);
        return View(page with { Title = name, Description = await texts.GetLocalizedAsync(manufacturer, m => m.Description) });
    }

    [HttpGet]
    public async Task<IActionResult> Search(string? q, bool sid = false, ProductOrder orderBy = ProductOrder.Position, int pageNumber = 1)
    {
        var terms = (q ?? "").Trim();
        IPagedList<Product> found = terms.Length == 0
            ? new PagedList<Product>([], 0, 1)
            : await catalogue.SearchAsync(Query(orderBy, pageNumber) with { Terms = terms, SearchDescriptions = sid });
        var page = await ListAsync(found, new SearchModel { q = terms, CatalogProductsModel = { TotalItems = found.TotalCount } }, orderBy);
        return View(page with { Title = await texts.GetResourceAsync("Search"), Terms = terms });
    }

    private static ProductQuery Query(ProductOrder order, int pageNumber) => new() { Order = order, PageIndex = Math.Max(0, pageNumber - 1) };

    private async Task<ListingPage> ListAsync(IPagedList<Product> found, object zoneModel, ProductOrder order) => new()
    {
        ZoneModel = zoneModel,
        Products = [.. await boxes.PrepareProductOverviewModelsAsync(found)],
        Order = order,
        PageIndex = found.PageIndex,
        TotalPages = found.TotalPages,
        TotalCount = found.TotalCount
    };

    private async Task<List<PageLink>> SubcategoriesAsync(Category category)
    {
        var links = new List<PageLink>();
        foreach (var child in await catalogue.GetCategoriesAsync(category.Id))
            links.Add(new PageLink(await texts.GetLocalizedAsync(child, c => c.Name), "/" + await slugs.GetSeNameAsync(child)));
        return links;
    }
}
