using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Web;
using Nop.Services.Customers;

namespace Plugin.Tests.Support;

/// <summary>Pages that a shopper opens; each page gets its token from the real view component, as the theme's layout would.</summary>
public sealed class Browsing(Shop shop, Shopper shopper)
{
    public async Task Views(params string[] products)
    {
        foreach (var product in products)
        {
            var page = await Product(product);
            await page.IsLeft();
        }

        await shop.Flush();
    }

    public async Task<OpenPage> Product(string product) => await Open("Product", "ProductDetails", "productid", (await shop.Product(product)).Id);

    public Task<OpenPage> Category(int id) => Open("Catalog", "Category", "categoryid", id);

    public Task<OpenPage> Manufacturer(int id) => Open("Catalog", "Manufacturer", "manufacturerid", id);

    public Task<OpenPage> Home() => Open("Home", "Index", "id", null);

    public Task<OpenPage> Search(string words, int results) => Open("Catalog", "Search", "id", null, (words, results));

    private Task<OpenPage> Open(string controller, string action, string idName, int? id, (string Words, int Results)? search = null) => shopper.Does(async scope =>
    {
        var context = scope.Get<Microsoft.AspNetCore.Http.IHttpContextAccessor>().HttpContext!;
        context.Request.RouteValues["controller"] = controller;
        context.Request.RouteValues["action"] = action;
        if (id is not null)
            context.Request.RouteValues[idName] = id.ToString();
        if (search is { } found)
            PageContext.NoteSearch(context, found.Words, found.Results);

        var component = ActivatorUtilities.CreateInstance<LoyaltyBeaconViewComponent>(scope.Services);
        component.ViewComponentContext = new ViewComponentContext
        {
            ViewContext = new ViewContext
            {
                HttpContext = context,
                ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary())
            }
        };
        var result = await component.InvokeAsync("body_end_html_tag_before", new object());
        var model = (result as ViewViewComponentResult)?.ViewData?.Model as BeaconModel;
        return new OpenPage(shop, shopper.Device, model?.Token ?? string.Empty, model?.Page ?? PageContext.Other);
    });
}
