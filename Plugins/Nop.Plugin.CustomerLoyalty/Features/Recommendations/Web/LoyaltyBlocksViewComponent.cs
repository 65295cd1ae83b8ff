using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Core;
using Nop.Services.Configuration;
using Nop.Services.Logging;
using Nop.Web.Factories;
using Nop.Web.Framework.Components;
using Nop.Web.Models.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>The blocks of a widget zone with the theme's product boxes. An error is logged and shows nothing: a page never breaks for a block.</summary>
public class LoyaltyBlocksViewComponent(
    BlockService blocks,
    PageProducts page,
    IProductModelFactory productModels,
    IStoreContext storeContext,
    ISettingService settingService,
    ILogger logger) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        var models = new List<BlockModel>();
        try
        {
            if (additionalData is ProductDetailsModel product)
                page.Add(product.Id);

            var store = await storeContext.GetCurrentStoreAsync();
            var settings = await settingService.LoadSettingAsync<CustomerLoyaltySettings>(store.Id);
            if (settings.IsInstalled)
                foreach (var kind in BlockPlaces.In(widgetZone, settings))
                    if (await PrepareAsync(kind, widgetZone, store.Id, Math.Clamp(settings.ProductsPerBlock, 1, 12)) is { } model)
                        models.Add(model);
        }
        catch (Exception failure)
        {
            await logger.ErrorAsync($"Customer Loyalty: block at {widgetZone}: {failure.Message}", failure);
            models.Clear();
        }

        return models.Count == 0
            ? new ContentViewComponentResult(string.Empty)
            : View($"{CustomerLoyaltyDefaults.ViewRoot}/Recommendations/Blocks.cshtml", models);
    }

    private async Task<BlockModel?> PrepareAsync(BlockKind kind, string zone, int storeId, int most)
    {
        var products = await blocks.ProductsAsync(kind, storeId, most);
        return products.Count == 0 ? null : new BlockModel
        {
            Name = BlockPlaces.NameOf(kind, zone),
            TitleResource = $"{CustomerLoyaltyDefaults.LocalePrefix}.Blocks.{kind}",
            Products = (await productModels.PrepareProductOverviewModelsAsync(products)).ToList()
        };
    }
}
