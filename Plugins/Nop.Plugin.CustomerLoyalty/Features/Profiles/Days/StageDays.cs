using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Days;

/// <summary>Customers by stage, and the core customers who may go, for the overview.</summary>
public class StageDays(CustomerProfiles profiles, ProfileTotalsStore totals) : IDailySource
{
    public static readonly IReadOnlyList<LifecycleStage> Endangered = [LifecycleStage.AtRisk, LifecycleStage.Dormant, LifecycleStage.Lost];

    public IReadOnlyCollection<DailyMetric> Metrics => [DailyMetric.CustomersByStage, DailyMetric.ValueAtRisk];

    public async Task<IReadOnlyList<DailyFigure>> CountAsync(DailySpan span)
    {
        var runId = await profiles.CurrentRunIdAsync();
        if (runId == 0)
            return [];
        var stages = await totals.ByStageAsync(runId, span.StoreId);
        var core = (await totals.CoreByStageAsync(runId, span.StoreId)).Where(stage => Endangered.Contains(stage.Stage)).ToList();
        return
        [
            .. stages.Select(stage => new DailyFigure(DailyMetric.CustomersByStage, (int)stage.Stage, stage.Customers, stage.Revenue)),
            new DailyFigure(DailyMetric.ValueAtRisk, 0, core.Sum(stage => stage.Customers), core.Sum(stage => stage.Revenue))
        ];
    }
}
