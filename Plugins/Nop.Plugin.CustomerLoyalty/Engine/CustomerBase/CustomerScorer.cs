namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>
/// The part of a fitted base that scores one customer. Plain data: survives System.Text.Json, so that every node can keep
/// it in memory and score in microseconds.
/// </summary>
/// <param name="Kind">Null where the data do not carry a model.</param>
/// <param name="Parameters">Of the model, in the order of the literature.</param>
/// <param name="UnitDays">Length of the unit of time of parameters and summaries, in days.</param>
/// <param name="Level">Expected orders are multiplied by this: what the hold-outs of this shop taught.</param>
public sealed record CustomerScorer(PurchaseModelKind? Kind, IReadOnlyList<double> Parameters, double UnitDays, double Level, SpendForecast Spend, double YearlyDiscount)
{
    private const double MonthDays = 365.25 / 12;

    /// <param name="days">Purchase days (<see cref="DateOnly.DayNumber"/>), ascending and distinct, none after today.</param>
    /// <param name="amounts">Spend of each day, 0 where unknown.</param>
    public RepeatSummary Summarise(ReadOnlySpan<int> days, ReadOnlySpan<float> amounts, DateOnly today) =>
        days.Length == 0 ? default : CustomerHistories.Summarise(days, amounts, today.DayNumber, UnitDays);

    /// <param name="summary">From <see cref="Summarise"/> with the same day.</param>
    public CustomerScore Score(RepeatSummary summary, DateOnly today, int horizonDays)
    {
        var spend = Spend.Expected(summary);
        if (Kind is not { } kind)
            return new CustomerScore(null, null, spend, null, FallbackScore.Of(summary, UnitDays));

        double[] parameters = [.. Parameters];
        var orders = Orders(kind, parameters, summary, horizonDays);
        return new CustomerScore(PurchaseModels.Alive(kind, parameters, summary), orders, spend, Value(kind, parameters, summary) * spend, orders);
    }

    /// <summary>Orders of the next 12 months, those of each month discounted from its middle.</summary>
    private double Value(PurchaseModelKind kind, double[] parameters, RepeatSummary summary)
    {
        var (value, before) = (0.0, 0.0);
        for (var month = 1; month <= 12; month++)
        {
            var until = Orders(kind, parameters, summary, month * MonthDays);
            value += (until - before) * Math.Pow(1 + YearlyDiscount, -(month - 0.5) / 12);
            before = until;
        }

        return value;
    }

    private double Orders(PurchaseModelKind kind, double[] parameters, RepeatSummary summary, double days) =>
        Level * PurchaseModels.Expected(kind, parameters, summary, days / UnitDays);
}
