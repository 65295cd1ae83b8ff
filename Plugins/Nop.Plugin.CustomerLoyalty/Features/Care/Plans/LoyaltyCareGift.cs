using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

/// <summary>A gift of a plan.</summary>
public class LoyaltyCareGift : BaseEntity
{
    public int PlanId { get; set; }
    public string Name { get; set; } = string.Empty;

    /// <summary>What it has to do with, to be found in what customers like and dislike.</summary>
    public string Words { get; set; } = string.Empty;
    public decimal UnitCost { get; set; }

    /// <summary>Pieces for the whole year; null when they are not counted.</summary>
    public int? Stock { get; set; }
    public bool IsActive { get; set; } = true;
}
