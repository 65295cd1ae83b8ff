using Nop.Web.Framework.Infrastructure;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>The places that a shop begins with. A shop that has some keeps them.</summary>
public class DefaultPlaces(BlockPlaceEditor places)
{
    private static readonly (BlockPage Page, string Zone, BlockStrategy[] Chain)[] All =
    [
        (BlockPage.Home, PublicWidgetZones.HomepageBeforeBestSellers, [ForYou, Trending, BlockStrategy.BestSellers]),
        (BlockPage.Home, PublicWidgetZones.HomepageBottom, [BecauseYouViewed, BuyAgain, NewProducts]),
        (BlockPage.Home, PublicWidgetZones.HomepageBottom, [RecentlyViewed]),
        (BlockPage.Category, PublicWidgetZones.CategoryDetailsBottom, [ForYou, Trending, BlockStrategy.BestSellers]),
        (BlockPage.Manufacturer, PublicWidgetZones.ManufacturerDetailsBottom, [ForYou, Trending, BlockStrategy.BestSellers]),
        (BlockPage.Search, PublicWidgetZones.ProductSearchPageAfterResults, [RecentlyViewed]),
        (BlockPage.NoResult, PublicWidgetZones.ProductSearchPageAfterResults, [ForYou, Trending, BlockStrategy.BestSellers]),
        (BlockPage.Product, PublicWidgetZones.ProductDetailsBottom, [BoughtTogether]),
        (BlockPage.Product, PublicWidgetZones.ProductDetailsBottom, [ViewedTogether, Trending, BlockStrategy.BestSellers]),
        (BlockPage.Product, PublicWidgetZones.ProductDetailsBottom, [RecentlyViewed]),
        (BlockPage.Cart, PublicWidgetZones.OrderSummaryContentAfter, [BoughtTogether, ForYou]),
        (BlockPage.WishList, PublicWidgetZones.WishlistBottom, [ViewedTogether, ForYou, Trending]),
        (BlockPage.CheckoutCompleted, PublicWidgetZones.CheckoutCompletedBottom, [BoughtTogether, ForYou]),
        (BlockPage.Account, PublicWidgetZones.CustomerOrdersBottom, [BackInStock, BuyAgain, ForYou]),
        (BlockPage.Order, PublicWidgetZones.OrderDetailsPageBottom, [BuyAgain, BoughtTogether]),
        (BlockPage.Mail, BlockZones.Mail, [ForYou, BuyAgain, Trending, BlockStrategy.BestSellers])
    ];

    private static readonly Version WithMails = new(4, 90, 3);

    public async Task InstallAsync()
    {
        if ((await places.ListAsync()).Count > 0)
            return;
        for (var number = 0; number < All.Length; number++)
            await AddAsync(All[number], number + 1);
    }

    /// <summary>A shop from before there were mails gets the place of mails, once: whoever takes it away later does not get it back.</summary>
    public async Task UpdateAsync(string fromVersion)
    {
        await InstallAsync();
        if (!Version.TryParse(fromVersion, out var from) || from >= WithMails)
            return;
        var known = await places.ListAsync();
        if (known.All(place => place.Page != BlockPage.Mail))
            await AddAsync(All.Single(place => place.Page == BlockPage.Mail), known.Max(place => place.DisplayOrder) + 1);
    }

    private Task AddAsync((BlockPage Page, string Zone, BlockStrategy[] Chain) place, int order) => places.SaveAsync(new LoyaltyBlockPlace
    {
        PageId = (int)place.Page,
        Zone = place.Zone,
        DisplayOrder = order,
        Chain = ChainText.Write(place.Chain),
        Products = 4,
        Enabled = true
    }, []);
}
