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
    ChoiceTokens tokens,
    ShopperReader shoppers,
    PageProducts page,
    IWebHelper webHelper)
{
    public async Task<BlockModel> PrepareAsync(Block block, LoyaltyBlockPlace place, BlockPage on)
    {
        var boxes = (await products.PrepareProductOverviewModelsAsync(block.Products.Select(one => one.Product))).ToDictionary(box => box.Id);
        var lines = new List<BlockProductModel>();
        foreach (var (product, because) in block.Products)
            if (boxes.TryGetValue(product.Id, out var box))
                lines.Add(new BlockProductModel(box, block.Strategy == BlockStrategy.ForYou && because is not null ? await NameOfAsync(because) : string.Empty));

        return new BlockModel
        {
            Name = BlockNames.Of(block.Strategy, on),
            Title = await TitleAsync(block, place),
            Products = lines,
            Token = await tokens.IssueAsync(),
            Endpoint = new Uri(webHelper.GetStoreLocation()).AbsolutePath.TrimEnd('/') + CustomerLoyaltyDefaults.ChoicePath,
            IsPersonal = block.IsPersonal,
            IsSwitchedOff = !(await shoppers.CurrentAsync()).IsPersonal,
            IsFirst = page.Blocks == 1
        };
    }

    /// <summary>What the merchant wrote for the place, in the shopper's language; otherwise what the strategy calls itself.</summary>
    public async Task<string> TitleAsync(Block block, LoyaltyBlockPlace place)
    {
        if (place.Title.Length > 0)
            return await localization.GetLocalizedAsync(place, one => one.Title);
        var title = await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Blocks.{block.Strategy}");
        if (block.Strategy != BlockStrategy.BecauseYouViewed)
            return title;
        var reason = block.Products.Select(one => one.Because).FirstOrDefault(because => because is not null);
        return reason is null
            ? await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Blocks.ForYou")
            : string.Format(title, await NameOfAsync(reason));
    }

    public Task<string> NameOfAsync(Product product) => localization.GetLocalizedAsync(product, one => one.Name);
}
