using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Web.Framework.Infrastructure;
using Nop.Web.Models.Catalog;
using Nop.Web.Models.Checkout;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>What a widget zone's page is about.</summary>
public static class PageSpots
{
    /// <summary>Null where the zone has no blocks on this page.</summary>
    public static PageSpot? Of(string zone, object? data, RouteValueDictionary route) => data switch
    {
        ProductDetailsModel product => new PageSpot(BlockPage.Product, ProductId: product.Id),
        CategoryModel category => new PageSpot(BlockPage.Category, CategoryId: category.Id),
        ManufacturerModel manufacturer => new PageSpot(BlockPage.Manufacturer, ManufacturerId: manufacturer.Id),
        SearchModel { q.Length: > 0 } search => new PageSpot(search.CatalogProductsModel?.TotalItems > 0 ? BlockPage.Search : BlockPage.NoResult),
        SearchModel => null,
        CheckoutCompletedModel completed => new PageSpot(BlockPage.CheckoutCompleted, OrderId: completed.OrderId),
        _ => ByZone(zone, route)
    };

    private static PageSpot? ByZone(string zone, RouteValueDictionary route)
    {
        if (BlockZones.Of(BlockPage.Home).Contains(zone))
            return new PageSpot(BlockPage.Home);
        // The summary of the cart is shown on the checkout's confirm page too, where nothing may distract.
        if (zone == PublicWidgetZones.OrderSummaryContentAfter)
            return (route["controller"] as string, route["action"] as string) == ("ShoppingCart", "Cart") ? new PageSpot(BlockPage.Cart) : null;
        if (zone == PublicWidgetZones.WishlistBottom)
            return new PageSpot(BlockPage.WishList);
        if (zone == PublicWidgetZones.CheckoutCompletedBottom)
            return new PageSpot(BlockPage.CheckoutCompleted, OrderId: Number(route["orderId"]));
        if (zone == PublicWidgetZones.OrderDetailsPageBottom)
            return new PageSpot(BlockPage.Order, OrderId: Number(route["orderId"]));
        return BlockZones.Of(BlockPage.Account).Contains(zone) ? new PageSpot(BlockPage.Account) : null;
    }

    private static int Number(object? value) =>
        int.TryParse(Convert.ToString(value, CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
