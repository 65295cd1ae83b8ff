using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>The place whose chain a customer's mails follow.</summary>
public class MailPlaces(BlockPlaceStore store, BlockPlaceShelf shelf, SegmentService segments)
{
    /// <summary>What a shop that has no place for mails sends.</summary>
    private static readonly BlockStrategy[] UsualChain = [BlockStrategy.ForYou, BlockStrategy.BuyAgain, BlockStrategy.Trending, BlockStrategy.BestSellers];

    /// <summary>The first that is on and meant for him; null when the shop has switched its mail places off.</summary>
    public async Task<LoyaltyBlockPlace?> ForAsync(int storeId, int customerId)
    {
        foreach (var place in await shelf.InAsync(BlockZones.Mail, storeId, store))
            if (place.SegmentId == 0 || await segments.IsMemberAsync(place.SegmentId, customerId))
                return place;
        return (await store.ListAsync()).Any(place => place.Page == BlockPage.Mail)
            ? null
            : new LoyaltyBlockPlace { PageId = (int)BlockPage.Mail, Zone = BlockZones.Mail, Chain = ChainText.Write(UsualChain), Products = 4, Enabled = true };
    }
}
