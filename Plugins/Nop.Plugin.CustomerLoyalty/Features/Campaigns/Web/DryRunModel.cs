using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>How far a dry run has come, and what it has counted.</summary>
public sealed record DryRunModel(int Id, int CampaignId, int Percent, bool IsComplete, string Summary, IReadOnlyList<DryRunLineModel> Lines)
{
    /// <summary>It was made of the campaign as it was before the last change.</summary>
    public bool IsOutdated { get; init; }
}

public sealed record DryRunLineModel(ActionReason Reason, string Name, int Count, string Share, string Style);
