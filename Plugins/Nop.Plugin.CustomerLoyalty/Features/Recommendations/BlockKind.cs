namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations;

public enum BlockKind
{
    BestSellers = 1,
    RecentlyViewed = 2
}
