namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>How a campaign stands, its brakes considered.</summary>
public static class CampaignStates
{
    public static CampaignState Of(LoyaltyCampaign campaign, IEnumerable<CampaignBrake> brakes)
    {
        var pulled = brakes.ToHashSet();
        if (campaign.State != CampaignState.Finished && pulled.Contains(CampaignBrake.Stop))
            return CampaignState.Stopped;
        return campaign.State == CampaignState.On && pulled.Contains(CampaignBrake.Pause) ? CampaignState.Paused : campaign.State;
    }
}
