using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

public class DailyStore(IRepository<LoyaltyDailyFigure> rows)
{
    /// <summary>Puts the figures in the place of what the day had of those metrics. Two who do it at once leave one of both; the next count makes it right.</summary>
    public async Task ReplaceAsync(DailySpan span, IReadOnlyCollection<DailyMetric> metrics, IReadOnlyList<DailyFigure> figures)
    {
        var (storeId, day, ids) = (span.StoreId, DailyMetrics.NumberOf(span.Day), metrics.Select(metric => (int)metric).ToArray());
        var there = (await rows.Table.Where(row => row.StoreId == storeId && row.Day == day && ids.Contains(row.MetricId)).ToListAsync()).ToDictionary(row => (row.MetricId, row.Part));
        var (changed, added) = (new List<LoyaltyDailyFigure>(), new List<LoyaltyDailyFigure>());
        foreach (var figure in figures)
        {
            if (!there.Remove(((int)figure.Metric, figure.Part), out var row))
                added.Add(new LoyaltyDailyFigure { StoreId = storeId, Day = day, MetricId = (int)figure.Metric, Part = figure.Part, Number = figure.Number, Value = figure.Value });
            else if ((row.Number, row.Value) != (figure.Number, figure.Value))
            {
                (row.Number, row.Value) = (figure.Number, figure.Value);
                changed.Add(row);
            }
        }

        if (there.Count > 0)
            await rows.DeleteAsync([.. there.Values], false);
        if (changed.Count > 0)
            await rows.UpdateAsync(changed, false);
        foreach (var row in added)
            await AddAsync(row);
    }

    /// <param name="part">Only of this stage, tier or segment; null for all.</param>
    public async Task<IReadOnlyList<(int Day, DailyFigure Figure)>> ReadAsync(int storeId, DateOnly from, DateOnly to, int[] metricIds, int? part = null)
    {
        var (first, last) = (DailyMetrics.NumberOf(from), DailyMetrics.NumberOf(to));
        var asked = rows.Table.Where(row => row.StoreId == storeId && row.Day >= first && row.Day <= last && metricIds.Contains(row.MetricId));
        if (part is { } only)
            asked = asked.Where(row => row.Part == only);
        var found = await asked.OrderBy(row => row.Day).Select(row => new { row.Day, row.MetricId, row.Part, row.Number, row.Value }).ToListAsync();
        return [.. found.Select(row => (row.Day, new DailyFigure((DailyMetric)row.MetricId, row.Part, row.Number, row.Value)))];
    }

    /// <summary>What happened in those days, by metric.</summary>
    public async Task<IReadOnlyDictionary<DailyMetric, DailySum>> SumsAsync(int storeId, DateOnly from, DateOnly to, int[] metricIds)
    {
        var (first, last) = (DailyMetrics.NumberOf(from), DailyMetrics.NumberOf(to));
        var found = await rows.Table.Where(row => row.StoreId == storeId && row.Day >= first && row.Day <= last && metricIds.Contains(row.MetricId))
            .GroupBy(row => row.MetricId).Select(group => new { group.Key, Number = group.Sum(row => row.Number), Value = group.Sum(row => row.Value) }).ToListAsync();
        return found.ToDictionary(row => (DailyMetric)row.Key, row => new DailySum(row.Number, row.Value));
    }

    public async Task<bool> AnyAsync(int storeId) => await rows.Table.AnyAsync(row => row.StoreId == storeId);

    public async Task<bool> AnyAsync(DailySpan span, DailyMetric metric)
    {
        var (storeId, day, metricId) = (span.StoreId, DailyMetrics.NumberOf(span.Day), (int)metric);
        return await rows.Table.AnyAsync(row => row.StoreId == storeId && row.Day == day && row.MetricId == metricId);
    }

    /// <summary>The oldest and the newest day that there is.</summary>
    public async Task<(DateOnly First, DateOnly Last)?> DaysAsync(int storeId)
    {
        var first = await rows.Table.Where(row => row.StoreId == storeId).OrderBy(row => row.Day).Select(row => row.Day).Take(1).ToListAsync();
        var last = await rows.Table.Where(row => row.StoreId == storeId).OrderByDescending(row => row.Day).Select(row => row.Day).Take(1).ToListAsync();
        return first.Count == 0 ? null : (DailyMetrics.DayOf(first[0]), DailyMetrics.DayOf(last[0]));
    }

    /// <summary>Of those figures no more than that is left; what there is less of stays.</summary>
    public async Task LowerAsync(DailySpan span, IReadOnlyList<DailyFigure> most)
    {
        foreach (var figure in most)
        {
            var (storeId, day, metricId, part, number) = (span.StoreId, DailyMetrics.NumberOf(span.Day), (int)figure.Metric, figure.Part, figure.Number);
            if (await rows.Table.FirstOrDefaultAsync(row => row.StoreId == storeId && row.Day == day && row.MetricId == metricId && row.Part == part && row.Number > number) is not { } row)
                continue;
            (row.Number, row.Value) = (number, Math.Min(row.Value, number));
            await rows.UpdateAsync(row, false);
        }
    }

    public Task DeleteSinceAsync(DateOnly day, IReadOnlyCollection<DailyMetric> metrics)
    {
        var (number, ids) = (DailyMetrics.NumberOf(day), metrics.Select(metric => (int)metric).ToArray());
        return rows.DeleteAsync(row => row.Day >= number && ids.Contains(row.MetricId));
    }

    /// <summary>Takes away what is older than pages show.</summary>
    public Task DeleteBeforeAsync(DateOnly day)
    {
        var number = DailyMetrics.NumberOf(day);
        return rows.DeleteAsync(row => row.Day < number);
    }

    private Task<bool> AddAsync(LoyaltyDailyFigure row)
    {
        var (storeId, day, metricId, part) = (row.StoreId, row.Day, row.MetricId, row.Part);
        return rows.TryInsertAsync(row, known => known.StoreId == storeId && known.Day == day && known.MetricId == metricId && known.Part == part);
    }
}
