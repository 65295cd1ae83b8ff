using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;

/// <summary>Says what is wrong with a campaign: in itself, and with what it refers to.</summary>
public class CampaignJudge(MailTemplateNames templates, SegmentService segments, CouponDiscounts discounts, IDateTimeHelper times, TimeProvider clock)
{
    public async Task<IReadOnlyList<CampaignError>> JudgeAsync(CampaignDefinition definition)
    {
        var known = (await templates.ListAsync()).ToHashSet();
        var stores = (await segments.ListAsync()).ToDictionary(segment => segment.Id, segment => segment.StoreId);
        var showing = definition.DiscountId == 0 ? null : await templates.ShowingAsync(MailTokenNames.Coupon);
        var patterns = definition.DiscountId == 0 ? null : await discounts.UsableAsync([definition.DiscountId]);
        return [.. CampaignCheck.Of(definition, known, stores, showing, patterns)];
    }

    /// <summary>Also that something lies ahead, for a campaign that is to be switched on.</summary>
    public async Task<IReadOnlyList<CampaignError>> JudgeForStartAsync(CampaignDefinition definition)
    {
        var errors = await JudgeAsync(definition);
        return errors.Count > 0 || definition.Timing.Rhythm == CampaignRhythm.AtOnce || Upcoming(definition.Timing, 1).Count > 0
            ? errors
            : [new CampaignError(CampaignErrorCode.NothingAhead, definition.Timing.Rhythm == CampaignRhythm.Once ? "First" : "Last")];
    }

    public IReadOnlyList<DateTime> Upcoming(CampaignTiming timing, int most) => CampaignSchedule.Upcoming(timing, clock.GetUtcNow().UtcDateTime, times.DefaultStoreTimeZone, most);
}
