using Nop.Web.Framework.Infrastructure;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>The widget zones of each page that may have blocks; each is rendered by nopCommerce's default theme.</summary>
public static class BlockZones
{
    /// <summary>No zone of a page: where a mail asks for recommendations.</summary>
    public const string Mail = "mail";

    private static readonly IReadOnlyDictionary<BlockPage, string[]> ByPage = new Dictionary<BlockPage, string[]>
    {
        [BlockPage.Home] = [PublicWidgetZones.HomepageTop, PublicWidgetZones.HomepageBeforeProducts, PublicWidgetZones.HomepageBeforeBestSellers, PublicWidgetZones.HomepageBottom],
        [BlockPage.Category] = [PublicWidgetZones.CategoryDetailsTop, PublicWidgetZones.CategoryDetailsBeforeProductList, PublicWidgetZones.CategoryDetailsBottom],
        [BlockPage.Manufacturer] = [PublicWidgetZones.ManufacturerDetailsTop, PublicWidgetZones.ManufacturerDetailsBottom],
        [BlockPage.Search] = [PublicWidgetZones.ProductSearchPageAfterResults],
        [BlockPage.NoResult] = [PublicWidgetZones.ProductSearchPageAfterResults],
        [BlockPage.Product] = [PublicWidgetZones.ProductDetailsBottom, PublicWidgetZones.ProductDetailsBeforeCollateral, PublicWidgetZones.ProductDetailsEssentialBottom],
        [BlockPage.Cart] = [PublicWidgetZones.OrderSummaryContentAfter],
        [BlockPage.WishList] = [PublicWidgetZones.WishlistBottom],
        [BlockPage.CheckoutCompleted] = [PublicWidgetZones.CheckoutCompletedBottom],
        [BlockPage.Account] = [PublicWidgetZones.CustomerInfoBottom, PublicWidgetZones.CustomerOrdersBottom],
        [BlockPage.Order] = [PublicWidgetZones.OrderDetailsPageBottom],
        [BlockPage.Mail] = [Mail]
    };

    public static IReadOnlyList<string> All { get; } = [.. ByPage.Values.SelectMany(zones => zones).Distinct()];

    /// <summary>Those that pages of the shop have.</summary>
    public static IReadOnlyList<string> Widgets { get; } = [.. All.Where(zone => zone != Mail)];

    public static IReadOnlyList<string> Of(BlockPage page) => ByPage.GetValueOrDefault(page, []);
}
