using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Targets;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview;

/// <summary>Reads a period from the prepared days: figures, trends, the period before and how it all stands against the targets.</summary>
public class OverviewFigures(DailyStore days, TargetDesk targets)
{
    private const int LookBackDays = 7;

    private static readonly int[] Whole = [.. Enum.GetValues<DailyMetric>().Where(metric => metric < DailyMetric.SegmentCustomers).Select(metric => (int)metric)];
    private static readonly int[] Segments = [(int)DailyMetric.SegmentCustomers, (int)DailyMetric.SegmentRepeat, (int)DailyMetric.SegmentAtRisk];
    private static readonly int[] Flows = [.. Whole.Where(id => !((DailyMetric)id).IsState())];
    private static readonly int[] States = [.. Whole.Where(id => ((DailyMetric)id).IsState())];

    public async Task<OverviewData> ReadAsync(OverviewQuery query)
    {
        var rows = await days.ReadAsync(query.StoreId, query.From, query.To, Whole);
        var (beforeFrom, beforeTo) = query.Before;
        var before = await days.SumsAsync(query.StoreId, beforeFrom, beforeTo, Flows);
        // How things stood when the period began: the last day before it of which that is known.
        var stood = await days.ReadAsync(query.StoreId, query.From.AddDays(-LookBackDays), beforeTo, States);
        if (query.SegmentId > 0)
        {
            rows = [.. rows.Where(row => !IsDivided(row.Figure.Metric)), .. await OfSegmentAsync(query, query.From, query.To)];
            stood = [.. stood.Where(row => !IsDivided(row.Figure.Metric)), .. await OfSegmentAsync(query, query.From.AddDays(-LookBackDays), beforeTo)];
        }

        var byMetric = rows.ToLookup(row => row.Figure.Metric);
        var stoodBy = stood.ToLookup(row => row.Figure.Metric);
        var wanted = await targets.ReadAsync(query.StoreId);
        return new OverviewData(query, byMetric.ToDictionary(group => group.Key, group => ByDay(group)), rows)
        {
            Cards = [.. CardRule.All.Select(rule => CardOf(rule, query, byMetric, stoodBy, before, wanted.GetValueOrDefault(rule.Card)))]
        };
    }

    private static CardData CardOf(CardRule rule, OverviewQuery query, ILookup<DailyMetric, (int Day, DailyFigure Figure)> rows, ILookup<DailyMetric, (int Day, DailyFigure Figure)> stood,
        IReadOnlyDictionary<DailyMetric, DailySum> before, LoyaltyTarget? target)
    {
        var sums = ByDay(rows[rule.Metric]);
        var of = rule.Of is { } divisor ? ByDay(rows[divisor]) : new Dictionary<DateOnly, DailySum>();
        var figure = rule.FigureOf(TotalOf(rule, sums), Sum(of));
        var past = rule.IsState
            ? rule.FigureOf(Last(ByDay(stood[rule.Metric])), null)
            : rule.FigureOf(Known(before, rule.Metric), rule.Of is { } other ? Known(before, other) : null);
        return new CardData(rule, figure, past, TrendLine.Of(rule, query.From, query.To, sums, of), target, IsFor(rule, query) ? rule.LightOf(figure, target?.Goal, target?.Bearable) : TargetLight.None);
    }

    /// <summary>Targets are those of everybody: with the figure of a segment they are not compared.</summary>
    private static bool IsFor(CardRule rule, OverviewQuery query) => query.SegmentId == 0 || !rule.HasSegments;

    /// <summary>Figures of a segment in the place of those of everybody.</summary>
    private async Task<IEnumerable<(int Day, DailyFigure Figure)>> OfSegmentAsync(OverviewQuery query, DateOnly from, DateOnly to) =>
        (await days.ReadAsync(query.StoreId, from, to, Segments, query.SegmentId)).Select(row => (row.Day, row.Figure with { Part = 0, Metric = OfEverybody(row.Figure.Metric) }));

    private static DailyMetric OfEverybody(DailyMetric metric) => metric switch
    {
        DailyMetric.SegmentCustomers => DailyMetric.CustomersByStage,
        DailyMetric.SegmentRepeat => DailyMetric.RepeatRate,
        _ => DailyMetric.ValueAtRisk
    };

    private static bool IsDivided(DailyMetric metric) => metric is DailyMetric.CustomersByStage or DailyMetric.RepeatRate or DailyMetric.ValueAtRisk or DailyMetric.CustomersByTier;

    private static Dictionary<DateOnly, DailySum> ByDay(IEnumerable<(int Day, DailyFigure Figure)> rows)
    {
        var sums = new Dictionary<DateOnly, DailySum>();
        foreach (var (number, figure) in rows)
        {
            var day = DailyMetrics.DayOf(number);
            sums[day] = sums.GetValueOrDefault(day) + new DailySum(figure.Number, figure.Value);
        }

        return sums;
    }

    private static DailySum? TotalOf(CardRule rule, Dictionary<DateOnly, DailySum> sums) => rule.IsState ? Last(sums) : Sum(sums);

    private static DailySum? Last(Dictionary<DateOnly, DailySum> sums) => sums.Count == 0 ? null : sums[sums.Keys.Max()];

    private static DailySum? Sum(Dictionary<DateOnly, DailySum> sums) => sums.Count == 0 ? null : sums.Values.Aggregate((one, other) => one + other);

    private static DailySum? Known(IReadOnlyDictionary<DailyMetric, DailySum> sums, DailyMetric metric) => sums.TryGetValue(metric, out var sum) ? sum : null;
}
