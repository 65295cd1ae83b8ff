using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

/// <summary>A figure of a store's day, prepared for pages. Made from the rows of the features and made anew from them at any time.</summary>
public class LoyaltyDailyFigure : BaseEntity
{
    /// <summary>0 for all stores together.</summary>
    public int StoreId { get; set; }

    /// <summary>By the shop's own calendar, as YYYYMMDD.</summary>
    public int Day { get; set; }
    public int MetricId { get; set; }

    /// <summary>Stage, tier or segment; 0 for undivided ones.</summary>
    public int Part { get; set; }
    public long Number { get; set; }
    public decimal Value { get; set; }
}
