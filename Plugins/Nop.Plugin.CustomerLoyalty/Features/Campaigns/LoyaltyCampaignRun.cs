using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>An occurrence of a campaign, by the definition as it was when it began. Written by the task only.</summary>
public class LoyaltyCampaignRun : BaseEntity
{
    public int CampaignId { get; set; }

    /// <summary>Its day in the shop's time zone, see <see cref="DueOccurrence.NumberOf"/>.</summary>
    public int Occurrence { get; set; }
    public string DefinitionJson { get; set; } = string.Empty;
    public int StateId { get; set; }

    /// <summary>When its mails are due by the shop's clock.</summary>
    public DateTime StartUtc { get; set; }

    /// <summary>Members of the audience when it began, for a progress bar.</summary>
    public int Audience { get; set; }

    /// <summary>Customers up to this number are planned.</summary>
    public int Position { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime? PlannedOnUtc { get; set; }
    public DateTime? EndedOnUtc { get; set; }

    /// <summary>Number of the text that won the test; 0 before that is decided.</summary>
    public int WinnerVariant { get; set; }
    public int WinnerReasonId { get; set; }
    public decimal WinnerCertainty { get; set; }

    /// <summary>When it was compared with those who were left alone, its window being over; what counted then is kept, for mails are not.</summary>
    public DateTime? ComparedOnUtc { get; set; }
    public int Treated { get; set; }
    public int TreatedWon { get; set; }
    public int LeftAlone { get; set; }
    public int LeftAloneWon { get; set; }

    public CampaignRunState State => (CampaignRunState)StateId;

    public WinnerReason WinnerReason => (WinnerReason)WinnerReasonId;

    public bool IsOpen => State is CampaignRunState.Planning or CampaignRunState.Sending;

    public CampaignDefinition Definition => CampaignJson.Read(DefinitionJson) ?? new CampaignDefinition();
}
