using Demo.Web.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Demo.Web.Components;

public class StoreNavigationViewComponent(CatalogueLinks links) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        View(new StoreNavigation(await links.CategoriesAsync(), await links.ManufacturersAsync()));
}

public record StoreNavigation(IReadOnlyList<PageLink> Categories, IReadOnlyList<PageLink> Manufacturers);
