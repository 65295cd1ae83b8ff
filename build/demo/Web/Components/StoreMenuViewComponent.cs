using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Demo.Web.Components;

public class StoreMenuViewComponent(CatalogueLinks links) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View(await links.CategoriesAsync());
}
