using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>Whom a number counts. The first ones are the states of mails by their numbers.</summary>
public enum CampaignGroup
{
    Waiting = ActionState.Waiting,
    Sent = ActionState.Done,
    Skipped = ActionState.Skipped,
    Failed = ActionState.Failed,
    Unknown = ActionState.Unknown,
    Audience = 20,
    Planned = 21,
    Delivered = 22,
    Bounced = 23,
    Clicked = 24,
    Ordered = 25,
    LeftOut = 26,

    /// <summary>Of a dry run.</summary>
    DryRun = 27
}

public record CampaignPeopleSearchModel : BaseSearchModel
{
    public int CampaignId { get; set; }
    public int Occurrence { get; set; }
    public CampaignGroup Group { get; set; }

    /// <summary>-1 for any.</summary>
    public int ReasonId { get; set; } = -1;

    /// <summary>-1 for any.</summary>
    public int Variant { get; set; } = -1;
    public int DryRunId { get; set; }

    /// <summary>Mails of the occurrence that are counted but were taken off the lists.</summary>
    public int Tidied { get; set; }
    public string Name { get; set; } = string.Empty;
    public string Title { get; set; } = string.Empty;
}

public record CampaignPersonModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public string Text { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public string When { get; set; } = string.Empty;
    public string Amount { get; set; } = string.Empty;
}

public record CampaignPeopleListModel : BasePagedListModel<CampaignPersonModel>;
