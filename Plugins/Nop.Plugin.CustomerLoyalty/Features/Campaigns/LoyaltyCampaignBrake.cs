using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>
/// Somebody pulled the brake. A row of its own and never a column of one that the task writes, too: it is there or it is not, and no
/// planner that writes at the same moment can undo it.
/// </summary>
public class LoyaltyCampaignBrake : BaseEntity
{
    public int CampaignId { get; set; }
    public int KindId { get; set; }
    public int ById { get; set; }
    public DateTime OnUtc { get; set; }

    public CampaignBrake Kind => (CampaignBrake)KindId;
}
