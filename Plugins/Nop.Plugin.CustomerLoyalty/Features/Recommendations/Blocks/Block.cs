namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;

/// <summary>What a place shows one shopper: the strategy of the chain that had something to say, and its products, best first.</summary>
public sealed record Block(BlockStrategy Strategy, IReadOnlyList<BlockProduct> Products)
{
    public bool IsPersonal => Strategy is BlockStrategy.ForYou or BlockStrategy.BecauseYouViewed or BlockStrategy.BuyAgain or BlockStrategy.RecentlyViewed or BlockStrategy.BackInStock;
}
