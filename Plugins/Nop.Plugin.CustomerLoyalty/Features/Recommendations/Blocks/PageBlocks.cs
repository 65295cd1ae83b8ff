using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;

/// <summary>The blocks of the page in this request: for its shopper, no product twice, at most three.</summary>
public class PageBlocks(BlockMaker maker, QuestionMaker questions, ShopperReader shoppers, PageProducts page, ISettingService settings)
{
    /// <summary>Null when there is nothing good to show.</summary>
    public async Task<Block?> MakeAsync(IEnumerable<BlockStrategy> chain, int most, PageSpot spot)
    {
        if (page.Blocks >= PageProducts.MostBlocks)
            return null;
        var shopper = await shoppers.CurrentAsync();
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>(shopper.StoreId);
        var question = await questions.MakeAsync(shopper, await shoppers.PastAsync(), spot, most, page.Contains, current);
        if (await maker.MakeAsync(chain, most, question, !current.BlocksHideSoldOut) is not { } block)
            return null;
        page.AddBlock(block.Products.Select(one => one.Product.Id));
        return block;
    }
}
