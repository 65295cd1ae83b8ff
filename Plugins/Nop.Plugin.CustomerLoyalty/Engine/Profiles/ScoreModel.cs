using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>
/// What was learnt of all customers on one day, enough to score any one of them. Survives System.Text.Json, so that every node
/// scores alike.
/// </summary>
/// <param name="Day">The day it was learnt; scores look ahead from the day of scoring.</param>
/// <param name="ValueBounds">Four ascending bounds of lifetime value, or of a year's revenue where there is no model.</param>
/// <param name="CoreRevenue">The revenue of the last 365 days from which a customer belongs to the core; 0 when nobody bought.</param>
/// <param name="CoreCustomers">The core itself where it is decided by margin, which no history tells; null where revenue decides.</param>
public sealed record ScoreModel(
    DateOnly Day,
    RfmBounds Rfm,
    RfmWeights Weights,
    LifecycleRule Lifecycle,
    IReadOnlyList<decimal> ValueBounds,
    decimal CoreRevenue,
    CustomerScorer Scorer,
    IReadOnlyList<int>? CoreCustomers = null)
{
    private const int HorizonDays = 365;
    private const decimal Most = 999_999_999m;

    private readonly HashSet<int>? _core = CoreCustomers is null ? null : [.. CoreCustomers];

    public CustomerScores Score(FoldedActivity folded, DateTime asOfUtc, int customerId = 0)
    {
        var activity = folded.Activity;
        var scores = new CustomerScores
        {
            Stage = Lifecycle.StageOf(activity, asOfUtc),
            ExpectedGapDays = Math.Round(Lifecycle.ExpectedGapDays(activity), 2),
            Satisfaction = SatisfactionIndex.Of(activity, folded.Surveys, folded.SurveyPoints),
            IsCore = _core?.Contains(customerId) ?? (CoreRevenue > 0 && activity.Revenue365 >= CoreRevenue)
        };
        scores = WithRfm(scores, activity, asOfUtc);
        return folded.Days.Length == 0 ? scores : WithExpectation(scores, folded, asOfUtc);
    }

    private CustomerScores WithRfm(CustomerScores scores, CustomerActivity activity, DateTime asOfUtc)
    {
        if (activity.RfmOrders == 0 || activity.LastOrderOnUtc is not { } last)
            return scores;
        var recency = Rfm.RecencyOf((decimal)(asOfUtc.Date - last.Date).TotalDays);
        var frequency = Rfm.FrequencyOf(activity.RfmOrders);
        var monetary = Rfm.MonetaryOf(activity.RfmRevenue);
        return scores with { Recency = recency, Frequency = frequency, Monetary = monetary, Rfm = Math.Round(Weights.Mean(recency, frequency, monetary), 4) };
    }

    private CustomerScores WithExpectation(CustomerScores scores, FoldedActivity folded, DateTime asOfUtc)
    {
        var today = DateOnly.FromDateTime(asOfUtc);
        var summary = Scorer.Summarise(folded.Days, folded.Amounts, today);
        var score = Scorer.Score(summary, today, HorizonDays);
        var value = Stored(score.LifetimeValue, 2);
        var worth = value ?? folded.Activity.Revenue365;
        return scores with
        {
            Alive = Stored(score.Alive, 6),
            ExpectedOrders = Stored(score.ExpectedOrders, 6),
            ExpectedSpend = Stored(score.ExpectedSpend, 2),
            LifetimeValue = value,
            Rank = Stored(score.Rank, 8) ?? 0,
            ValueBand = 1 + ValueBounds.Count(bound => worth > bound)
        };
    }

    /// <summary>What does not fit into the column or is no number is not known.</summary>
    private static decimal? Stored(double? value, int digits) =>
        value is { } number && double.IsFinite(number) ? Math.Round((decimal)Math.Clamp(number, -(double)Most, (double)Most), digits) : null;
}
