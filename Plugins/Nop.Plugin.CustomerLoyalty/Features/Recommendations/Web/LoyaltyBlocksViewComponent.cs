using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Web;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Services.Logging;
using Nop.Web.Framework.Components;
using Nop.Web.Models.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>The blocks of a widget zone with the theme's product boxes. An error is logged and shows nothing: a page never breaks for a block.</summary>
public class LoyaltyBlocksViewComponent(
    BlockPlaces places,
    PlaceAudience audience,
    PageBlocks blocks,
    PageProducts page,
    BlockModelFactory models,
    ILogger logger) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        var shown = new List<BlockModel>();
        try
        {
            PageContext.NoteSearch(HttpContext, additionalData as SearchModel);
            if (PageSpots.Of(widgetZone, additionalData, RouteData.Values) is { } spot)
                await PrepareAsync(widgetZone, spot, shown);
        }
        catch (Exception failure)
        {
            await logger.ErrorAsync($"Customer Loyalty: block at {widgetZone}: {failure.Message}", failure);
            shown.Clear();
        }

        return shown.Count == 0
            ? new ContentViewComponentResult(string.Empty)
            : View($"{CustomerLoyaltyDefaults.ViewRoot}/Recommendations/Blocks.cshtml", shown);
    }

    private async Task PrepareAsync(string zone, PageSpot spot, List<BlockModel> shown)
    {
        if (spot.ProductId > 0)
            page.Add(spot.ProductId);
        foreach (var place in await places.InAsync(zone, spot.Page))
            if (await audience.HasAsync(place) && await blocks.MakeAsync(place, spot) is { } block)
                shown.Add(await models.PrepareAsync(block, place));
    }
}
