using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Web.Framework.Components;
using Nop.Web.Models.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Web;

/// <summary>Shows nothing; tells the page's script what was searched and how much was found.</summary>
public class LoyaltySearchNoteViewComponent : NopViewComponent
{
    public IViewComponentResult Invoke(string widgetZone, object additionalData)
    {
        if (additionalData is SearchModel { q.Length: > 0 } search)
            PageContext.NoteSearch(HttpContext, search.q, search.CatalogProductsModel?.TotalItems ?? 0);
        return new ContentViewComponentResult(string.Empty);
    }
}
