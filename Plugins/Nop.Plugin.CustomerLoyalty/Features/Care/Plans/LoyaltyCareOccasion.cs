using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Care;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

/// <summary>What a plan thinks of customers for.</summary>
public class LoyaltyCareOccasion : BaseEntity
{
    public int PlanId { get; set; }

    /// <summary>What tasks know it by; kept when its day is moved, so that nobody gets it twice.</summary>
    public string Code { get; set; } = string.Empty;
    public int KindId { get; set; }
    public int FestivalId { get; set; }

    /// <summary>Of service checks the months after the last order.</summary>
    public int Month { get; set; }
    public int Day { get; set; }

    /// <summary>Of festivals and own dates.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>So many days before it the agent gets the task.</summary>
    public int LeadDays { get; set; }
    public int GiftId { get; set; }

    public OccasionKind Kind => (OccasionKind)KindId;

    public CareOccasion Occasion => new(Kind, (LunarFestival)FestivalId, Month, Day);
}
