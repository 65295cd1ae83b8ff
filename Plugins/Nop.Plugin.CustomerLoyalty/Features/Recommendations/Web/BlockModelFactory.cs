using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Choices;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;
using Nop.Services.Localization;
using Nop.Web.Factories;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

public class BlockModelFactory(
    IProductModelFactory products,
    ILocalizationService localization,
    BlockTitles titles,
    ChoiceTokens tokens,
    ShopperReader shoppers,
    PageProducts page,
    IWebHelper webHelper)
{
    public async Task<BlockModel> PrepareAsync(PlacedBlock placed, LoyaltyBlockPlace place)
    {
        var block = placed.Block;
        var boxes = (await products.PrepareProductOverviewModelsAsync(block.Products.Select(one => one.Product))).ToDictionary(box => box.Id);
        var lines = new List<BlockProductModel>();
        foreach (var (product, because) in block.Products)
            if (boxes.TryGetValue(product.Id, out var box))
                lines.Add(new BlockProductModel(box, block.Strategy == BlockStrategy.ForYou && because is not null ? await NameOfAsync(because) : string.Empty));

        return new BlockModel
        {
            Name = BlockNames.Of(placed.Name),
            Title = await titles.OfAsync(block, place),
            Products = lines,
            Token = await tokens.IssueAsync(),
            Endpoint = new Uri(webHelper.GetStoreLocation()).AbsolutePath.TrimEnd('/') + CustomerLoyaltyDefaults.ChoicePath,
            IsPersonal = block.IsPersonal,
            IsSwitchedOff = !(await shoppers.CurrentAsync()).IsPersonal,
            IsFirst = page.Blocks == 1
        };
    }

    public Task<string> NameOfAsync(Product product) => localization.GetLocalizedAsync(product, one => one.Name);
}
