using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>What a mail step is chosen from: discounts to make coupons after, kinds of newsletters.</summary>
public class StepChoices(CouponDiscounts discounts, SubscriptionTypes types)
{
    public async Task<IEnumerable<object>> DiscountsAsync() => (await discounts.PatternsAsync()).Select(discount => new { id = discount.Id, name = discount.Name });

    public async Task<IEnumerable<object>> SubscriptionsAsync() => (await types.AllAsync()).Select(type => new { id = type.Id, name = type.Name });
}
