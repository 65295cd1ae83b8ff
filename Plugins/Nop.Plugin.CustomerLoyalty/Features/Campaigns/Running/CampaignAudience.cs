using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;

/// <summary>Whom a campaign is for.</summary>
public static class CampaignAudience
{
    public static SurveyQuery QueryOf(CampaignDefinition definition) => new(definition.StoreId, definition.SegmentId, definition.Topic);
}
