namespace Nop.Plugin.CustomerLoyalty.Engine.Overview;

/// <summary>How the figure of a card comes about, and which way is good.</summary>
public sealed record CardRule(OverviewCard Card, CardFigure Figure, DailyMetric Metric, DailyMetric? Of, bool HigherIsBetter, CardUnit Unit)
{
    public static readonly IReadOnlyList<CardRule> All =
    [
        new(OverviewCard.Customers, CardFigure.Number, DailyMetric.CustomersByStage, null, true, CardUnit.Count),
        new(OverviewCard.ValueAtRisk, CardFigure.Value, DailyMetric.ValueAtRisk, null, false, CardUnit.Money),
        new(OverviewCard.RepeatRate, CardFigure.Ratio, DailyMetric.RepeatRate, null, true, CardUnit.Share),
        new(OverviewCard.SatisfactionGap, CardFigure.Ratio, DailyMetric.SatisfactionGap, null, true, CardUnit.Gap),
        new(OverviewCard.Cases, CardFigure.Number, DailyMetric.CasesOpen, null, false, CardUnit.Count),
        new(OverviewCard.Programme, CardFigure.NumberOf, DailyMetric.PointsSpent, DailyMetric.PointsIssued, true, CardUnit.Share),
        new(OverviewCard.Mails, CardFigure.NumberOf, DailyMetric.MailsClicked, DailyMetric.MailsSent, true, CardUnit.Share),
        new(OverviewCard.Blocks, CardFigure.ValuePerThousand, DailyMetric.BlockSales, DailyMetric.BlocksShown, true, CardUnit.Money)
    ];

    /// <summary>Told by the last day of a period alone; the others by all of its days together.</summary>
    public bool IsState => Metric.IsState();

    /// <summary>Its figure is known by segment, too.</summary>
    public bool HasSegments => Metric is DailyMetric.CustomersByStage or DailyMetric.ValueAtRisk or DailyMetric.RepeatRate;

    /// <summary>It does not grow with the number of customers, so that what is good for the whole shop is good for a store.</summary>
    public bool IsRate => Figure is not (CardFigure.Number or CardFigure.Value);

    public static CardRule For(OverviewCard card) => All.First(rule => rule.Card == card);

    /// <summary>Null when there is nothing to divide by, or nothing was counted.</summary>
    public decimal? FigureOf(DailySum? sum, DailySum? of) => Figure switch
    {
        CardFigure.Number => sum?.Number,
        CardFigure.Value => sum?.Value,
        CardFigure.Ratio => sum is { Number: > 0 } known ? known.Value / known.Number : null,
        CardFigure.NumberOf => of is { Number: > 0 } base1 ? (decimal)(sum?.Number ?? 0) / base1.Number : null,
        _ => of is { Number: > 0 } base2 ? (sum?.Value ?? 0) * 1000 / base2.Number : null
    };

    /// <param name="limit">From where on it is bad; without one everything short of the goal is.</param>
    public TargetLight LightOf(decimal? figure, decimal? goal, decimal? limit)
    {
        if (figure is not { } value || goal is not { } wanted)
            return TargetLight.None;
        if (HigherIsBetter ? value >= wanted : value <= wanted)
            return TargetLight.Met;
        return limit is { } bearable && (HigherIsBetter ? value >= bearable : value <= bearable) ? TargetLight.Close : TargetLight.Missed;
    }
}

/// <summary>What of a sum is the figure.</summary>
public enum CardFigure
{
    Number = 0,
    Value = 1,

    /// <summary>Value by number.</summary>
    Ratio = 2,

    /// <summary>Number by number of another metric.</summary>
    NumberOf = 3,
    ValuePerThousand = 4
}

public enum CardUnit
{
    Count = 0,
    Money = 1,
    Share = 2,
    Gap = 3
}
