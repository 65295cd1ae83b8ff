using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Days;

/// <summary>Cases that are worked on, and those of them whose promise is broken.</summary>
public class OpenCaseDays(CaseStore cases, TimeProvider clock) : IDailySource
{
    public IReadOnlyCollection<DailyMetric> Metrics => [DailyMetric.CasesOpen];

    public async Task<IReadOnlyList<DailyFigure>> CountAsync(DailySpan span) =>
    [
        new DailyFigure(DailyMetric.CasesOpen, 0, await cases.CountAsync(new CaseQuery { StoreId = span.StoreId }),
            await cases.CountAsync(new CaseQuery { StoreId = span.StoreId, DueBeforeUtc = clock.GetUtcNow().UtcDateTime }))
    ];

    public async Task<IReadOnlyList<DailyFigure>> WithoutAsync(DailySpan span, int[] customerIds) =>
        [new DailyFigure(DailyMetric.CasesOpen, 0, await cases.CountOpenAtAsync(span.StoreId, span.BeforeUtc, customerIds), 0)];
}
