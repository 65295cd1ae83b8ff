using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Days;

/// <summary>Customers by tier of the programme that is the store's own; those of all programmes together for the whole shop.</summary>
public class TierDays(CustomerTiers tiers, TierFigures figures) : IDailySource
{
    public IReadOnlyCollection<DailyMetric> Metrics => [DailyMetric.CustomersByTier];

    public async Task<IReadOnlyList<DailyFigure>> CountAsync(DailySpan span)
    {
        var counts = new List<DailyFigure>();
        foreach (var programme in (await tiers.ProgrammesAsync()).Where(programme => programme.IsOn && (span.StoreId == 0 || programme.Row.StoreId == span.StoreId)))
            counts.AddRange((await figures.CountsAsync(programme.Id)).Where(tier => tier.Key > 0).Select(tier => new DailyFigure(DailyMetric.CustomersByTier, tier.Key, tier.Value, 0)));
        return counts;
    }
}
