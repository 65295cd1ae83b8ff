using Nop.Web.Framework.Infrastructure;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>Which blocks a widget zone shows, in this order.</summary>
public static class BlockPlaces
{
    public static readonly IReadOnlyList<string> Zones =
        [PublicWidgetZones.HomepageBeforeBestSellers, PublicWidgetZones.HomepageBottom, PublicWidgetZones.ProductDetailsBottom];

    public static IReadOnlyList<BlockKind> In(string zone, CustomerLoyaltySettings settings)
    {
        if (zone == PublicWidgetZones.HomepageBeforeBestSellers)
            return settings.BestSellersOnHome ? [BlockKind.BestSellers] : [];
        if (zone == PublicWidgetZones.HomepageBottom)
            return settings.RecentlyViewedOnHome ? [BlockKind.RecentlyViewed] : [];
        if (zone != PublicWidgetZones.ProductDetailsBottom)
            return [];

        var kinds = new List<BlockKind>();
        if (settings.RecentlyViewedOnProduct)
            kinds.Add(BlockKind.RecentlyViewed);
        if (settings.BestSellersOnProduct)
            kinds.Add(BlockKind.BestSellers);
        return kinds;
    }

    public static string NameOf(BlockKind kind, string zone)
    {
        var block = kind == BlockKind.BestSellers ? "best-sellers" : "recently-viewed";
        return zone == PublicWidgetZones.ProductDetailsBottom ? $"{block}@product" : $"{block}@home";
    }
}
