using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>A customer of an occurrence's audience for whom no mail was planned, and why.</summary>
public class LoyaltyLeftOut : BaseEntity
{
    public int RunId { get; set; }
    public int CampaignId { get; set; }
    public int CustomerId { get; set; }
    public int ReasonId { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    public ActionReason Reason => (ActionReason)ReasonId;
}
