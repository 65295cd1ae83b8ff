namespace Nop.Plugin.CustomerLoyalty.Engine.Overview;

/// <summary>A figure of one day, or of many.</summary>
/// <param name="Part">What the metric is divided by: stage, tier or segment; 0 for undivided ones.</param>
public readonly record struct DailyFigure(DailyMetric Metric, int Part, long Number, decimal Value);

/// <summary>Figures added up.</summary>
public readonly record struct DailySum(long Number, decimal Value)
{
    public static DailySum operator +(DailySum one, DailySum other) => new(one.Number + other.Number, one.Value + other.Value);
}

public static class DailyMetrics
{
    private static readonly HashSet<DailyMetric> States =
    [
        DailyMetric.CustomersByStage, DailyMetric.CustomersByTier, DailyMetric.ValueAtRisk, DailyMetric.RepeatRate, DailyMetric.CasesOpen, DailyMetric.PointsOwed,
        DailyMetric.SegmentCustomers, DailyMetric.SegmentRepeat, DailyMetric.SegmentAtRisk
    ];

    /// <summary>How things stand at the end of a day; the others are what happened on it.</summary>
    public static bool IsState(this DailyMetric metric) => States.Contains(metric);

    public static bool IsOfSegment(this DailyMetric metric) => metric is DailyMetric.SegmentCustomers or DailyMetric.SegmentRepeat or DailyMetric.SegmentAtRisk;

    /// <summary>A day as stored: year, month and day in a row.</summary>
    public static int NumberOf(DateOnly day) => day.Year * 10_000 + day.Month * 100 + day.Day;

    public static DateOnly DayOf(int number) => new(number / 10_000, number / 100 % 100, number % 100);
}
