using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Days;

/// <summary>What the shop owes in points; every wallet is read for it.</summary>
public class OwedDays(LiabilityReport liability) : IDailySource
{
    public bool IsCostly => true;

    public IReadOnlyCollection<DailyMetric> Metrics => [DailyMetric.PointsOwed];

    public async Task<IReadOnlyList<DailyFigure>> CountAsync(DailySpan span)
    {
        if (span.StoreId != 0)
            return [];
        var owed = await liability.ReadAsync();
        return [new DailyFigure(DailyMetric.PointsOwed, 0, owed.Points, owed.Money)];
    }
}
