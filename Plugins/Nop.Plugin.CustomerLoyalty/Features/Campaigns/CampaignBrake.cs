namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>What keeps the mails of a campaign back. Numbers are stored and never change.</summary>
public enum CampaignBrake
{
    Pause = 1,
    Stop = 2,

    /// <summary>The pause is over; mails that wait because of it are to be let go.</summary>
    Release = 3
}
