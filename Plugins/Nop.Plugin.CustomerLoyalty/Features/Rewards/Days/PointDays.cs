using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Days;

/// <summary>Points that came and were spent; of the whole shop, whose wallet they are. Counted as on the page of the programme.</summary>
public class PointDays(PointLineStore lines, WalletStore wallet) : IDailySource
{
    public IReadOnlyCollection<DailyMetric> Metrics => [DailyMetric.PointsIssued, DailyMetric.PointsSpent];

    public async Task<IReadOnlyList<DailyFigure>> CountAsync(DailySpan span)
    {
        if (span.StoreId != 0)
            return [];
        var flow = await lines.FlowAsync(span.FromUtc, span.BeforeUtc);
        return
        [
            new DailyFigure(DailyMetric.PointsIssued, 0, flow.Issued, 0),
            new DailyFigure(DailyMetric.PointsSpent, 0, await wallet.RedeemedAsync(span.FromUtc, span.BeforeUtc) + flow.Gifts, 0)
        ];
    }
}
