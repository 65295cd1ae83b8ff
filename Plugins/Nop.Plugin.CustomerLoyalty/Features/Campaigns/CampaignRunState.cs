namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>Numbers are stored and never change.</summary>
public enum CampaignRunState
{
    /// <summary>Its recipients are put into the outbox.</summary>
    Planning = 1,

    /// <summary>All recipients are planned; mails leave.</summary>
    Sending = 2,
    Stopped = 4,
    Done = 5,

    /// <summary>It was too late for it.</summary>
    Missed = 6
}
