using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;
using Nop.Plugin.CustomerLoyalty.Features.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>Whether a place is for the shopper of this request.</summary>
public class PlaceAudience(SegmentService segments, ShopperReader shoppers)
{
    public async Task<bool> HasAsync(LoyaltyBlockPlace place) =>
        place.SegmentId == 0 || ((await shoppers.CurrentAsync()).CustomerId is > 0 and var customerId && await segments.IsMemberAsync(place.SegmentId, customerId));
}
