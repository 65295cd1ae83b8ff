using Demo.Commerce;
using Demo.Web.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Localization;
using Nop.Services.Seo;
using Nop.Web.Factories;

namespace Demo.Web.Controllers;

public class HomeController(
    ICatalogue catalogue,
    IProductModelFactory boxes,
    IProductService products,
    ILocalizationService texts,
    IUrlRecordService slugs,
    IRepository<OrderItem> orderItems,
    IWorkContext work,
    IStoreContext stores) : StoreController
{
    private const int BEST_SELLERS = 4;

    public async Task<IActionResult> Index()
    {
        var featured = await catalogue.FindAsync(new ProductQuery { HomepageOnly = true, PageSize = 8 });
        return View(new HomePage
        {
            Categories = await CategoriesAsync(),
            Featured = [.. await boxes.PrepareProductOverviewModelsAsync(featured)],
            BestSellers = [.. await boxes.PrepareProductOverviewModelsAsync(await BestSellersAsync())]
        });
    }

    private async Task<List<CategoryTile>> CategoriesAsync()
    {
        var tiles = new List<CategoryTile>();
        foreach (var category in await catalogue.GetCategoriesAsync())
            tiles.Add(new CategoryTile(category.Id, await texts.GetLocalizedAsync(category, c => c.Name), "/" + await slugs.GetSeNameAsync(category)));
        return tiles;
    }

    private async Task<List<Product>> BestSellersAsync()
    {
        var ids = await orderItems.Table.GroupBy(item => item.ProductId)
            .Select(group => new { ProductId = group.Key, Sold = group.Sum(item => item.Quantity) })
            .OrderByDescending(row => row.Sold).Take(BEST_SELLERS * 3).Select(row => row.ProductId).ToListAsync();
        var customer = await work.GetCurrentCustomerAsync();
        var store = await stores.GetCurrentStoreAsync();

        var visible = new List<Product>();
        foreach (var product in await products.GetProductsByIdsAsync([.. ids]))
            if (visible.Count < BEST_SELLERS && await catalogue.IsVisibleAsync(product, customer, store.Id))
                visible.Add(product);
        return visible;
    }
}
