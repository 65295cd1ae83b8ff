using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;

/// <summary>What became of a change by hand.</summary>
public sealed record CampaignChange(CampaignResult Outcome, int CampaignId = 0)
{
    public IReadOnlyList<CampaignError> Errors { get; init; } = [];

    /// <summary>An approval does not hold any more: somebody has to give it anew.</summary>
    public bool WithdrewApproval { get; init; }

    public bool IsDone => Outcome is CampaignResult.Done or CampaignResult.AwaitsApproval;
}

/// <summary>Names are part of the keys of their texts.</summary>
public enum CampaignResult
{
    Done,

    /// <summary>Done as far as it depended on this person.</summary>
    AwaitsApproval,
    Gone,

    /// <summary>It cannot go out as it is written.</summary>
    Wrong,

    /// <summary>Somebody else changed it meanwhile.</summary>
    ChangedMeanwhile,

    /// <summary>It is not in a state for that.</summary>
    NotNow,

    /// <summary>Who wrote it or switched it on cannot approve it.</summary>
    SamePerson
}
