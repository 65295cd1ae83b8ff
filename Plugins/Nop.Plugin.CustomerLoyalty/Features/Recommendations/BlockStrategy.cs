namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations;

/// <summary>Where the products of a block come from. Numbers are stored and never change.</summary>
public enum BlockStrategy
{
    BestSellers = 1,
    RecentlyViewed = 2,
    ForYou = 3,
    BecauseYouViewed = 4,
    BoughtTogether = 5,

    /// <summary>Products that shoppers of the page's product look at and buy too.</summary>
    ViewedTogether = 6,
    BuyAgain = 7,
    Trending = 8,
    NewProducts = 9,

    /// <summary>What the shopper met or waits for and is in stock again.</summary>
    BackInStock = 10
}
