using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Days;

/// <summary>The same by segment; of so many segments that the rows stay few.</summary>
public class SegmentDays(CustomerProfiles profiles, ProfileTotalsStore totals, SegmentService segments) : IDailySource
{
    public const int MostSegments = 200;

    private static readonly int[] EndangeredStages = [.. StageDays.Endangered.Select(stage => (int)stage)];

    public IReadOnlyCollection<DailyMetric> Metrics => [DailyMetric.SegmentCustomers, DailyMetric.SegmentRepeat, DailyMetric.SegmentAtRisk];

    public async Task<IReadOnlyList<DailyFigure>> CountAsync(DailySpan span)
    {
        var runId = await profiles.CurrentRunIdAsync();
        var ids = (await segments.ListAsync()).OrderBy(segment => segment.Id).Take(MostSegments).Select(segment => segment.Id).ToArray();
        if (runId == 0 || ids.Length == 0)
            return [];
        var all = (await totals.BySegmentAsync(runId, span.StoreId, ids, row => true)).ToDictionary(total => total.SegmentId);
        var buyers = (await totals.BySegmentAsync(runId, span.StoreId, ids, row => row.Orders365 >= 1)).ToDictionary(total => total.SegmentId);
        var repeat = (await totals.BySegmentAsync(runId, span.StoreId, ids, row => row.Orders365 >= 2)).ToDictionary(total => total.SegmentId);
        var risk = (await totals.BySegmentAsync(runId, span.StoreId, ids, row => row.IsCore && EndangeredStages.Contains(row.StageId))).ToDictionary(total => total.SegmentId);
        return
        [
            .. ids.SelectMany(id => new[]
            {
                new DailyFigure(DailyMetric.SegmentCustomers, id, all.GetValueOrDefault(id)?.Customers ?? 0, all.GetValueOrDefault(id)?.Revenue ?? 0),
                new DailyFigure(DailyMetric.SegmentRepeat, id, buyers.GetValueOrDefault(id)?.Customers ?? 0, repeat.GetValueOrDefault(id)?.Customers ?? 0),
                new DailyFigure(DailyMetric.SegmentAtRisk, id, risk.GetValueOrDefault(id)?.Customers ?? 0, risk.GetValueOrDefault(id)?.Revenue ?? 0)
            })
        ];
    }
}
