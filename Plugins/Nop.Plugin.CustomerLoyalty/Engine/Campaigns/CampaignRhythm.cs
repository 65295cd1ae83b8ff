namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>How often a campaign goes out. Numbers are stored and never change.</summary>
public enum CampaignRhythm
{
    /// <summary>Once, as soon as it is switched on.</summary>
    AtOnce = 1,
    Once = 2,
    Daily = 3,
    Weekly = 4,
    Monthly = 5
}
