using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;

/// <summary>What a campaign puts into the outbox. The source of a mail names the campaign, as its step the occurrence, and the text.</summary>
public static class CampaignActions
{
    /// <summary>One mail for an occurrence and a customer, whichever text and whoever plans it.</summary>
    public static string KeyOf(int campaignId, int occurrence, int customerId) => string.Create(CultureInfo.InvariantCulture, $"campaign:{campaignId}:{occurrence}:{customerId}");

    public static PlannedAction Of(LoyaltyCampaignRun run, CampaignDefinition definition, int customerId, int variant, DateTime dueUtc) => new(
        KeyOf(run.CampaignId, run.Occurrence, customerId), ActionKind.Mail, new ActionSource(ActionSourceKind.Campaign, run.CampaignId, 0, run.Occurrence, variant),
        customerId, definition.StoreId, dueUtc, dueUtc.AddDays(definition.KeepDays), ActionPayload.Write(PayloadOf(definition, variant)));

    /// <param name="variant">0 for the winner, which is not known yet.</param>
    public static MailPayload PayloadOf(CampaignDefinition definition, int variant) => new()
    {
        TemplateName = definition.Variants.Count == 0 ? string.Empty : definition.Variants[Math.Clamp(variant - 1, 0, definition.Variants.Count - 1)].Template,
        Topic = definition.Topic,
        IsMarketing = true,
        Block = definition.Block,
        DiscountId = definition.DiscountId,
        CouponDays = definition.DiscountId == 0 ? 0 : definition.CouponDays
    };
}
