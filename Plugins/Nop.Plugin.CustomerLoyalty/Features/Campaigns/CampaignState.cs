namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>Numbers are stored and never change.</summary>
public enum CampaignState
{
    Draft = 1,

    /// <summary>Somebody else has to approve it before mails leave.</summary>
    AwaitsApproval = 2,

    /// <summary>Waits for its time, or is at it.</summary>
    On = 3,
    Paused = 4,

    /// <summary>By hand, for good.</summary>
    Stopped = 5,

    /// <summary>Everything that was to go out has gone out.</summary>
    Finished = 6
}
