namespace Nop.Plugin.CustomerLoyalty.Engine.Overview;

/// <summary>A short line of a figure over a period, in so few points that it can be looked at.</summary>
public static class TrendLine
{
    public const int MostPoints = 30;

    /// <summary>States show the last day of each part of the period, what happens is added up within it; parts without a figure are null.</summary>
    /// <param name="sums">By day; parts of a metric are added up before.</param>
    public static IReadOnlyList<(DateOnly Day, decimal? Figure)> Of(CardRule rule, DateOnly from, DateOnly to, IReadOnlyDictionary<DateOnly, DailySum> sums, IReadOnlyDictionary<DateOnly, DailySum> of)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        if (days <= 0)
            return [];
        var points = Math.Min(MostPoints, days);
        var line = new List<(DateOnly, decimal?)>();
        for (var point = 0; point < points; point++)
        {
            var (first, last) = (from.AddDays(days * point / points), from.AddDays(days * (point + 1) / points - 1));
            line.Add((last, rule.FigureOf(Gather(rule.IsState, first, last, sums), Gather(false, first, last, of))));
        }

        return line;
    }

    private static DailySum? Gather(bool isState, DateOnly first, DateOnly last, IReadOnlyDictionary<DateOnly, DailySum> sums)
    {
        DailySum? found = null;
        for (var day = first; day <= last; day = day.AddDays(1))
            if (sums.TryGetValue(day, out var sum))
                found = isState || found is not { } before ? sum : before + sum;
        return found;
    }
}
