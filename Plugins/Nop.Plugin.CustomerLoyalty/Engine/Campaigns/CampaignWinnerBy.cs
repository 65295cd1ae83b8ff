namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>What decides between the texts of a test. Numbers are stored and never change.</summary>
public enum CampaignWinnerBy
{
    Clicks = 1,
    Orders = 2
}
