using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;

/// <summary>The blocks of the page in this request: for its shopper, no product twice, at most three.</summary>
public class PageBlocks(BlockMaker maker, QuestionMaker questions, ArmChooser arms, ShopperReader shoppers, PageProducts page, ISettingService settings)
{
    private const int MostProducts = 12;

    /// <summary>What a place shows, in the arm of its test that the shopper is in; null when there is nothing good to show.</summary>
    public async Task<PlacedBlock?> MakeAsync(LoyaltyBlockPlace place, PageSpot spot)
    {
        if (page.Blocks >= PageProducts.MostBlocks)
            return null;
        var (chain, experimentId, arm) = await arms.OfAsync(place, await shoppers.CurrentAsync());
        return await MakeAsync(chain, Math.Clamp(place.Products, 1, MostProducts), spot, place.Id) is { } block
            ? new PlacedBlock(block, new BlockName(block.Strategy, spot.Page, place.Id, experimentId, arm))
            : null;
    }

    /// <summary>What a chain shows; null when there is nothing good to show.</summary>
    public async Task<Block?> MakeAsync(IReadOnlyList<BlockStrategy> chain, int most, PageSpot spot, int placeId = 0)
    {
        if (page.Blocks >= PageProducts.MostBlocks)
            return null;
        var shopper = await shoppers.CurrentAsync();
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>(shopper.StoreId);
        var question = await questions.MakeAsync(shopper, await shoppers.PastAsync(), spot, most, page.Contains, current, placeId);
        if (await maker.MakeAsync(chain, most, question, !current.BlocksHideSoldOut) is not { } block)
            return null;
        page.AddBlock(block.Products.Select(one => one.Product.Id));
        return block;
    }
}
