using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Web.Framework.Infrastructure;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>The places that a shop begins with. A shop that has some keeps them.</summary>
public class DefaultPlaces(BlockPlaceEditor places, ILanguageService languages, ISettingService settings)
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

    public async Task InstallAsync()
    {
        if ((await places.ListAsync()).Count > 0)
            return;
        for (var number = 0; number < All.Length; number++)
            await places.SaveAsync(new LoyaltyBlockPlace
            {
                PageId = (int)All[number].Page,
                Zone = All[number].Zone,
                DisplayOrder = number + 1,
                Chain = ChainText.Write(All[number].Chain),
                Products = 4,
                Enabled = true
            }, []);
    }

    /// <summary>Where the shop does not keep its data: the titles in other languages lie in a table of nopCommerce and must go by themselves.</summary>
    public async Task UninstallAsync()
    {
        if ((await settings.LoadSettingAsync<CustomerLoyaltySettings>()).UninstallChoice == UninstallChoice.KeepData)
            return;
        var languageIds = (await languages.GetAllLanguagesAsync(true)).Select(language => language.Id).ToList();
        foreach (var place in await places.ListAsync())
            await places.DeleteAsync(place, languageIds);
    }
}
