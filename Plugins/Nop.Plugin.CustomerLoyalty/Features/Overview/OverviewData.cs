using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Targets;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview;

/// <summary>A period as it was prepared.</summary>
/// <param name="Sums">By metric and day, parts added up.</param>
/// <param name="Rows">All of them, by day.</param>
public sealed record OverviewData(OverviewQuery Query, IReadOnlyDictionary<DailyMetric, Dictionary<DateOnly, DailySum>> Sums, IReadOnlyList<(int Day, DailyFigure Figure)> Rows)
{
    public IReadOnlyList<CardData> Cards { get; init; } = [];

    public bool IsEmpty => Rows.Count == 0;

    /// <summary>How a metric stands at the end of the period, or what happened in it; zeros when nothing was counted.</summary>
    public DailySum Of(DailyMetric metric)
    {
        if (!Sums.TryGetValue(metric, out var sums) || sums.Count == 0)
            return default;
        return metric.IsState() ? sums[sums.Keys.Max()] : sums.Values.Aggregate((one, other) => one + other);
    }

    /// <summary>The parts of a metric on the last day that has it.</summary>
    public IReadOnlyList<DailyFigure> LastOf(DailyMetric metric)
    {
        var rows = Rows.Where(row => row.Figure.Metric == metric).ToList();
        if (rows.Count == 0)
            return [];
        var last = rows.Max(row => row.Day);
        return [.. rows.Where(row => row.Day == last).Select(row => row.Figure).OrderBy(figure => figure.Part)];
    }
}

/// <param name="Figure">Null when nothing was counted.</param>
/// <param name="Before">Of the period before; for how things stand, as they stood when the period began.</param>
public sealed record CardData(CardRule Rule, decimal? Figure, decimal? Before, IReadOnlyList<(DateOnly Day, decimal? Figure)> Trend, LoyaltyTarget? Target, TargetLight Light)
{
    /// <summary>How much more or less than before, as a share; for gaps and shares the difference itself. Null when it cannot be told.</summary>
    public decimal? Change => Figure is not { } now || Before is not { } then ? null
        : Rule.Unit is CardUnit.Share or CardUnit.Gap ? now - then
        : then == 0 ? null : now / then - 1;
}
