using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Preview;
using Nop.Web.Factories;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>What a place, as typed and not yet saved, would show a chosen customer or guest.</summary>
public class BlockPreviewFactory(
    BlockPlaceFactory places, BlockPreview preview, BlockModelFactory names, BlockTitles titles, BlockTexts texts, IProductModelFactory products, IStoreContext storeContext)
{
    public async Task<PreviewResultModel> PrepareAsync(BlockPlaceModel model)
    {
        if ((await places.PlaceErrorsAsync(model)).FirstOrDefault() is { Text: { } wrong })
            return Problem(wrong);
        var place = new LoyaltyBlockPlace { Id = Math.Max(0, model.Id) };
        BlockPlaceFactory.Fill(place, model);

        var words = model.Preview.Customer?.Trim() ?? string.Empty;
        var customer = words.Length == 0 ? null : await preview.FindCustomerAsync(words);
        if (words.Length > 0 && customer is null)
            return Problem(await texts.FillAsync("Preview.NoCustomer", words));

        var storeId = place.StoreId > 0 ? place.StoreId : (await storeContext.GetCurrentStoreAsync()).Id;
        var viewed = QuestionMaker.NumbersOf(model.Preview.Viewed ?? string.Empty).ToList();
        if (await preview.MakeAsync(place, customer, viewed, SpotOf(place.Page, model.Preview.About), storeId) is not { } block)
            return Problem(await texts.GetAsync("Preview.Nothing"));

        var boxes = (await products.PrepareProductOverviewModelsAsync(block.Products.Select(one => one.Product))).ToDictionary(box => box.Id);
        var lines = new List<BlockProductModel>();
        foreach (var shown in block.Products)
            lines.Add(new BlockProductModel(
                boxes[shown.Product.Id],
                shown.Because is null ? string.Empty : await names.NameOfAsync(shown.Because),
                shown.Touch == MerchantTouch.None ? string.Empty : await texts.OfAsync(shown.Touch)));
        return new PreviewResultModel(null, await titles.OfAsync(block, place), await texts.OfAsync(block.Strategy), lines);
    }

    private static PreviewResultModel Problem(string text) => new(text, string.Empty, string.Empty, []);

    private static PageSpot SpotOf(BlockPage page, int about) => page switch
    {
        BlockPage.Product => new PageSpot(page, ProductId: about),
        BlockPage.Category => new PageSpot(page, CategoryId: about),
        BlockPage.Manufacturer => new PageSpot(page, ManufacturerId: about),
        _ => new PageSpot(page, OrderId: about)
    };
}
