using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Choices;

public class ChoiceTokens(CaptureGate gate, ShopperReader shoppers, IWorkContext workContext, TimeProvider clock)
{
    /// <summary>
    /// A token for the shopper of this request. Empty for somebody to whom nothing can be kept (a guest whose browser has no number),
    /// and for staff who look at the shop as a customer.
    /// </summary>
    public async Task<string> IssueAsync()
    {
        var shopper = await shoppers.CurrentAsync();
        var isSomebody = shopper.CustomerId > 0 || shopper.VisitorId != Guid.Empty;
        return isSomebody && gate.IsOpen && workContext.OriginalCustomerIfImpersonated is null
            ? new ChoiceToken(shopper.VisitorId, shopper.CustomerId, shopper.StoreId, clock.GetUtcNow()).Seal(gate.Key)
            : string.Empty;
    }
}
