using Nop.Plugin.CustomerLoyalty.Features.Recommendations;

namespace Plugin.Tests.Support;

public static class ShopperBlocks
{
    /// <summary>The names of the products in a block, as the shopper sees it on a page of its own or on that of a product.</summary>
    public static Task<string[]> Sees(this Shopper shopper, BlockKind kind, int onPageOf = 0, int most = 4) => shopper.Does(async scope =>
    {
        if (onPageOf > 0)
            scope.Get<PageProducts>().Add(onPageOf);
        var products = await scope.Get<BlockService>().ProductsAsync(kind, shopper.StoreId, most);
        return products.Select(product => product.Name).ToArray();
    });
}
