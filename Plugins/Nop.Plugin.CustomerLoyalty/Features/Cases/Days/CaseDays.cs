using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Days;

/// <summary>Cases that came and that were closed, as the list finds them.</summary>
public class CaseDays(CaseStore cases) : IDailySource
{
    public IReadOnlyCollection<DailyMetric> Metrics => [DailyMetric.CasesOpened, DailyMetric.CasesClosed];

    public async Task<IReadOnlyList<DailyFigure>> CountAsync(DailySpan span) =>
    [
        new DailyFigure(DailyMetric.CasesOpened, 0, await cases.CountAsync(new CaseQuery { AllStates = true, StoreId = span.StoreId, OpenedFromUtc = span.FromUtc, OpenedBeforeUtc = span.BeforeUtc }), 0),
        new DailyFigure(DailyMetric.CasesClosed, 0, await cases.CountAsync(new CaseQuery { State = CaseState.Closed, StoreId = span.StoreId, ClosedFromUtc = span.FromUtc, ClosedBeforeUtc = span.BeforeUtc }), 0)
    ];
}
