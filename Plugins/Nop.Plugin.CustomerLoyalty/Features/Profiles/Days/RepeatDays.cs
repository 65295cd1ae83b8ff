using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Days;

/// <summary>Of those who bought within a year, how many did so more than once. Of days that are over it is read from the orders themselves.</summary>
public class RepeatDays(CustomerProfiles profiles, ProfileTotalsStore totals, BuyerHistoryStore history) : IDailySource
{
    private const int Window = 365;

    public IReadOnlyCollection<DailyMetric> Metrics => [DailyMetric.RepeatRate];

    public async Task<IReadOnlyList<DailyFigure>> CountAsync(DailySpan span)
    {
        var runId = await profiles.CurrentRunIdAsync();
        return runId == 0 ? [] : [Of(await totals.CountBuyersAsync(runId, span.StoreId, 1), await totals.CountBuyersAsync(runId, span.StoreId, 2))];
    }

    public async Task<IReadOnlyList<DailyFigure>?> LookBackAsync(DailySpan span)
    {
        var (buyers, repeat) = await history.CountAsync(span.StoreId, span.BeforeUtc.AddDays(-Window), span.BeforeUtc);
        return [Of(buyers, repeat)];
    }

    private static DailyFigure Of(int buyers, int repeat) => new(DailyMetric.RepeatRate, 0, buyers, repeat);
}
