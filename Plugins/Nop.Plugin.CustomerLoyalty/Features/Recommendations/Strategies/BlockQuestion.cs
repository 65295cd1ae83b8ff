using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

/// <summary>What a strategy is asked.</summary>
/// <param name="Count">Candidates wanted: several times what the block shows, because some may not be shown.</param>
/// <param name="Anchors">Products that the page is about: that of the page, those of the cart, the wish list or the order.</param>
/// <param name="Within">Only these products, those of the category or manufacturer of the page; null for all.</param>
/// <param name="Excluded">Shown on the page already, or excluded by the merchant.</param>
public sealed record BlockQuestion(
    Shopper Shopper, ShopperPast Past, int Count, IReadOnlyList<int> Anchors, IReadOnlySet<int>? Within, Func<int, bool> Excluded)
{
    private readonly HashSet<int> _cart = [.. Past.Cart];

    public MerchantHand Hand { get; init; } = MerchantHand.None;

    /// <summary>Bought products that may come all the same, because people buy them again.</summary>
    public Func<int, bool> IsBoughtAgain { get; init; } = _ => false;

    /// <summary>False for what no block may show this shopper here.</summary>
    public bool Allows(int productId) =>
        productId > 0 && !_cart.Contains(productId) && !Past.Dismissed.Contains(productId) && !Anchors.Contains(productId)
        && Within?.Contains(productId) != false && !Excluded(productId);

    /// <summary>The same, and not what he owns already where buying it again makes no sense.</summary>
    public bool AllowsAsNews(int productId) => Allows(productId) && (!Past.Bought.Contains(productId) || IsBoughtAgain(productId));

    /// <summary>A list of a model for this question: rather shorter than filled up.</summary>
    public ListRequest List() => new(Count) { Allow = AllowsAsNews, Fill = false };
}
