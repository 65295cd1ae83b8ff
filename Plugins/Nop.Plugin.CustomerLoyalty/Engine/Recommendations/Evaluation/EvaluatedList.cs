namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;

/// <summary>What is measured on a shop's own orders. Numbers are stored and never change.</summary>
public enum EvaluatedList
{
    ForYou = 1,

    /// <summary>Like the product met last.</summary>
    BecauseYouViewed = 2,
    BoughtTogether = 3,
    Trending = 4,
    RecentlyViewed = 5,
    BestSellers = 6,

    /// <summary>How many bought it with the product bought last: nopCommerce's 'customers who bought this item also bought'.</summary>
    AlsoPurchased = 7,
    BuyAgain = 8,

    /// <summary>The customer's own products, the shop's best seller first.</summary>
    OwnBestSellers = 9
}
