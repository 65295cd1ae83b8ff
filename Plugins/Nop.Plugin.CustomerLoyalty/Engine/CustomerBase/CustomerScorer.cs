namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>
/// The part of a fitted base that scores one customer. Plain data: survives System.Text.Json, so that every node can keep
/// it in memory and score in microseconds.
/// </summary>
/// <param name="Orders">Null where the data do not carry a model.</param>
/// <param name="UnitDays">Length of the unit of time of summaries, in days.</param>
/// <param name="YearlyDiscount">Money of next year is worth this much less today.</param>
public sealed record CustomerScorer(OrderForecast? Orders, SpendForecast Spend, double UnitDays, double YearlyDiscount)
{
    private const double MonthDays = 365.25 / 12;

    /// <param name="days">Purchase days (<see cref="DateOnly.DayNumber"/>), ascending and distinct, none after today.</param>
    /// <param name="amounts">Spend of each day, 0 where unknown.</param>
    public RepeatSummary Summarise(ReadOnlySpan<int> days, ReadOnlySpan<float> amounts, DateOnly today) =>
        days.Length == 0 ? default : CustomerHistories.Summarise(days, amounts, today.DayNumber, Orders?.Clock ?? SeasonClock.Plain(UnitDays));

    /// <param name="summary">From <see cref="Summarise"/> with the same day.</param>
    public CustomerScore Score(RepeatSummary summary, DateOnly today, int horizonDays)
    {
        var spend = Spend.Expected(summary);
        if (Orders is null)
            return new CustomerScore(null, null, spend, null, FallbackScore.Of(summary, UnitDays));
        var orders = Orders.Expected(summary, today.DayNumber, horizonDays);
        return new CustomerScore(Orders.Alive(summary), orders, spend, Value(Orders, summary, today.DayNumber) * spend, orders);
    }

    /// <summary>Orders of the next 12 months, those of each month discounted from its middle.</summary>
    private double Value(OrderForecast orders, RepeatSummary summary, int today)
    {
        var (value, before) = (0.0, 0.0);
        for (var month = 1; month <= 12; month++)
        {
            var until = orders.Expected(summary, today, month * MonthDays);
            value += (until - before) * Math.Pow(1 + YearlyDiscount, -(month - 0.5) / 12);
            before = until;
        }

        return value;
    }
}
