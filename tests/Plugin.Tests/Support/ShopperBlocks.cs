using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Choices;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

namespace Plugin.Tests.Support;

public static class ShopperBlocks
{
    /// <summary>The names of the products in a block, as the shopper sees it on the home page or on that of a product.</summary>
    public static async Task<string[]> Sees(this Shopper shopper, BlockStrategy strategy, int onPageOf = 0, int most = 4) =>
        NamesOf(await shopper.IsShown([strategy], onPageOf > 0 ? new PageSpot(BlockPage.Product, ProductId: onPageOf) : new PageSpot(BlockPage.Home), most));

    /// <summary>The block that a chain gives him on a page of its own; null for none.</summary>
    public static Task<Block?> IsShown(this Shopper shopper, BlockStrategy[] chain, PageSpot? spot = null, int most = 4) =>
        shopper.Does(scope => scope.Get<PageBlocks>().MakeAsync(chain, most, spot ?? new PageSpot(BlockPage.Home)));

    /// <summary>Says 'not for me' as the button in the block does; returns the HTTP status.</summary>
    public static async Task<int> Dismisses(this Shopper shopper, Shop shop, string product) =>
        await shopper.Chooses(shop, $"dismiss\n{(await shop.Product(product)).Id}");

    public static async Task<int> Chooses(this Shopper shopper, Shop shop, string words)
    {
        var token = await shopper.Does(scope => scope.Get<ChoiceTokens>().IssueAsync());
        return await shopper.Posts(shop, $"{token}\n{words}");
    }

    public static Task<int> Posts(this Shopper shopper, Shop shop, string body) => shopper.Does(async scope =>
    {
        var context = scope.Get<Microsoft.AspNetCore.Http.IHttpContextAccessor>().HttpContext!;
        var bytes = System.Text.Encoding.UTF8.GetBytes(body);
        context.Request.Method = "POST";
        context.Request.Body = new MemoryStream(bytes);
        context.Request.ContentLength = bytes.Length;
        await shop.Get<ChoiceEndpoint>().HandleAsync(context);
        return context.Response.StatusCode;
    });

    public static string[] NamesOf(Block? block) => block is null ? [] : [.. block.Products.Select(one => one.Product.Name)];
}
