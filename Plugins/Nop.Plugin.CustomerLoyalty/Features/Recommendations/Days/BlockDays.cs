using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Days;

/// <summary>What blocks showed and brought, counted as in the report on blocks.</summary>
public class BlockDays(BlockResults results) : IDailySource
{
    public IReadOnlyCollection<DailyMetric> Metrics => [DailyMetric.BlocksShown, DailyMetric.BlocksClicked, DailyMetric.BlockSales];

    public async Task<IReadOnlyList<DailyFigure>> CountAsync(DailySpan span)
    {
        var found = await results.OfAsync(span.FromUtc, span.BeforeUtc, span.StoreId);
        return
        [
            new DailyFigure(DailyMetric.BlocksShown, 0, found.Sum(row => row.Shown), 0),
            new DailyFigure(DailyMetric.BlocksClicked, 0, found.Sum(row => row.Clicked), 0),
            new DailyFigure(DailyMetric.BlockSales, 0, found.Sum(row => row.Orders), found.Sum(row => row.Revenue))
        ];
    }
}
