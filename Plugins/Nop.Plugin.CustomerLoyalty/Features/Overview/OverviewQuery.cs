namespace Nop.Plugin.CustomerLoyalty.Features.Overview;

/// <summary>What the overview shows: days of the shop's own calendar, both included.</summary>
/// <param name="StoreId">0 for all stores.</param>
/// <param name="SegmentId">0 for everybody; only figures about customers are divided by segment, see <see cref="Engine.Overview.CardRule.HasSegments"/>.</param>
public readonly record struct OverviewQuery(DateOnly From, DateOnly To, int StoreId, int SegmentId)
{
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>As many days before.</summary>
    public (DateOnly From, DateOnly To) Before => (From.AddDays(-Days), From.AddDays(-1));
}
