using Demo.Domain;
using Demo.Services;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class ProductController(
    IRepository<Product> rows,
    IRepository<StoreMapping> storeMappings,
    IRepository<AclRecord> aclRecords,
    ICustomerRoles roles,
    IStoreService stores,
    IPriceFormatter prices,
    ICustomerActivityService activities,
    INotificationService notifications,
    ILocalizationService texts,
    TimeProvider time) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.Catalog.PRODUCTS_VIEW)]
    public async Task<IActionResult> List() => Grid(new GridPage("Admin.Catalog.Products", "Products", "~/Admin/Product/ProductList")
    {
        Search =
        [
            new SearchField("SearchName", "Admin.Catalog.Products.List.SearchProductName"),
            new SearchField("SearchPublished", "Admin.Catalog.Products.List.SearchPublished", SearchKind.Choice)
            {
                Options =
                [
                    new("0", await texts.GetResourceAsync("Admin.Common.All")),
                    new("1", await texts.GetResourceAsync("Admin.Catalog.Products.List.SearchPublished.PublishedOnly")),
                    new("2", await texts.GetResourceAsync("Admin.Catalog.Products.List.SearchPublished.UnpublishedOnly"))
                ]
            }
        ],
        Columns =
        [
            Columns.Picture("Picture", "Admin.Catalog.Products.Fields.PictureThumbnailUrl"),
            Columns.Link("Name", "Admin.Catalog.Products.Fields.Name", "~/Admin/Product/Edit"),
            Columns.Text("Sku", "Admin.Catalog.Products.Fields.Sku"),
            Columns.Number("Price", "Admin.Catalog.Products.Fields.Price"),
            Columns.Number("StockQuantity", "Admin.Catalog.Products.Fields.StockQuantity"),
            Columns.Yes("Published", "Admin.Catalog.Products.Fields.Published"),
            Columns.Edit("~/Admin/Product/Edit")
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Catalog.PRODUCTS_VIEW)]
    public async Task<IActionResult> ProductList(GridRequest request, string? searchName, int searchPublished)
    {
        var query = rows.Table.Where(product => !product.Deleted);
        if (!string.IsNullOrWhiteSpace(searchName))
            query = query.Where(product => product.Name.Contains(searchName) || product.Sku == searchName);
        if (searchPublished > 0)
        {
            var published = searchPublished == 1;
            query = query.Where(product => product.Published == published);
        }

        var page = await query.OrderBy(product => product.Name).ThenBy(product => product.Id).ToPagedListAsync(request.PageIndex, request.PageSize);
        var result = new List<object>();
        foreach (var product in page)
            result.Add(new
            {
                product.Id,
                Picture = Url.Content($"~/images/product/{product.Id}.svg"),
                product.Name,
                product.Sku,
                Price = await prices.FormatPriceAsync(product.Price),
                product.StockQuantity,
                product.Published
            });
        return GridData(request, page, result);
    }

    [HttpGet]
    [CheckPermission(StandardPermission.Catalog.PRODUCTS_VIEW)]
    public async Task<IActionResult> Edit(int id)
    {
        var product = await rows.GetByIdAsync(id);
        if (product is null || product.Deleted)
            return RedirectToAction("List");

        await ShowChoicesAsync();
        return View(new ProductForm
        {
            Id = product.Id,
            Name = product.Name,
            ShortDescription = product.ShortDescription,
            Price = product.Price,
            OldPrice = product.OldPrice,
            ProductCost = product.ProductCost,
            StockQuantity = product.StockQuantity,
            Published = product.Published,
            ShowOnHomepage = product.ShowOnHomepage,
            MarkAsNew = product.MarkAsNew,
            SelectedStoreIds = await storeMappings.Table.Where(row => row.EntityName == nameof(Product) && row.EntityId == id).Select(row => row.StoreId).ToListAsync(),
            SelectedCustomerRoleIds = await aclRecords.Table.Where(row => row.EntityName == nameof(Product) && row.EntityId == id).Select(row => row.CustomerRoleId).ToListAsync()
        });
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Catalog.PRODUCTS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Edit(int id, ProductForm form)
    {
        var product = await rows.GetByIdAsync(id);
        if (product is null || product.Deleted)
            return RedirectToAction("List");
        if (!ModelState.IsValid)
        {
            await ShowChoicesAsync();
            return View(form);
        }

        form.ApplyTo(product);
        product.UpdatedOnUtc = time.GetUtcNow().UtcDateTime;
        await LimitAsync(product, form);
        await rows.UpdateAsync(product);
        await activities.InsertActivityAsync("EditProduct", product.Name, product);
        notifications.SuccessNotification(await texts.GetResourceAsync("Admin.Catalog.Products.Updated"));
        return RedirectToAction("Edit", new { id });
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Catalog.PRODUCTS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Delete(int id)
    {
        if (await rows.GetByIdAsync(id) is { } product)
        {
            await rows.DeleteAsync(product);
            await activities.InsertActivityAsync("DeleteProduct", product.Name, product);
            notifications.SuccessNotification(await texts.GetResourceAsync("Admin.Catalog.Products.Deleted"));
        }
        return RedirectToAction("List");
    }

    private async Task LimitAsync(Product product, ProductForm form)
    {
        await storeMappings.DeleteAsync(row => row.EntityName == nameof(Product) && row.EntityId == product.Id);
        await aclRecords.DeleteAsync(row => row.EntityName == nameof(Product) && row.EntityId == product.Id);
        foreach (var storeId in form.SelectedStoreIds)
            await storeMappings.InsertAsync(new StoreMapping { EntityName = nameof(Product), EntityId = product.Id, StoreId = storeId });
        foreach (var roleId in form.SelectedCustomerRoleIds)
            await aclRecords.InsertAsync(new AclRecord { EntityName = nameof(Product), EntityId = product.Id, CustomerRoleId = roleId });
    }

    private async Task ShowChoicesAsync()
    {
        ViewData["Stores"] = await stores.GetAllStoresAsync();
        ViewData["Roles"] = await roles.GetAllAsync();
    }
}
