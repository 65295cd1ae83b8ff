using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
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
        var (came, went) = (await lines.SumsAsync(span.FromUtc, span.BeforeUtc, true), await lines.SumsAsync(span.FromUtc, span.BeforeUtc, false));
        return
        [
            new DailyFigure(DailyMetric.PointsIssued, 0, came.GetValueOrDefault(PointLineKind.Activated) + came.GetValueOrDefault(PointLineKind.Restored), 0),
            new DailyFigure(DailyMetric.PointsSpent, 0, await wallet.RedeemedAsync(span.FromUtc, span.BeforeUtc) - went.GetValueOrDefault(PointLineKind.Activated), 0)
        ];
    }
}
