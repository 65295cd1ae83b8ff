using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Targets;

/// <summary>What a store wants of a figure. Shares are written as 0 to 1.</summary>
public class LoyaltyTarget : BaseEntity
{
    /// <summary>0 for all stores together, and where it is a rate for stores without one of their own.</summary>
    public int StoreId { get; set; }
    public int CardId { get; set; }
    public decimal Goal { get; set; }

    /// <summary>From where on it is bad; null when everything short of the goal is.</summary>
    public decimal? Bearable { get; set; }

    public OverviewCard Card => (OverviewCard)CardId;
}
