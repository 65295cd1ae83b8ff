using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>How customers of a store, or of all stores, reach and keep tiers.</summary>
public class LoyaltyTierProgramme : BaseEntity
{
    /// <summary>0 for all stores that have none of their own.</summary>
    public int StoreId { get; set; }
    public bool IsActive { get; set; }
    public int MeasureId { get; set; } = (int)TierMeasure.Spend;
    public int WindowDays { get; set; } = 365;
    public int KeepDays { get; set; } = 365;
    public int GraceDays { get; set; } = 30;
    public int WarnDays { get; set; } = 60;

    /// <summary>Rises with every change of rules, tiers or benefits: everybody is counted anew.</summary>
    public int Revision { get; set; }

    /// <summary>Since when changes of tiers are news; what happened before is only counted.</summary>
    public DateTime ActiveSinceUtc { get; set; }

    public TierMeasure Measure => (TierMeasure)MeasureId;
}
