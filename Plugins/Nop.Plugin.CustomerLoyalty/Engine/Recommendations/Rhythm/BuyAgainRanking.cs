using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Rhythm;

/// <summary>What a customer will buy again: his own frequency, held back while the product cannot yet be used up.</summary>
public static class BuyAgainRanking
{
    private const float Day = 86_400;
    private const float TooEarly = .3f;
    private const int OwnIntervals = 2;

    /// <summary>Products the customer bought before, the most frequent first; one bought too short ago comes last.</summary>
    /// <param name="purchases">Of one customer, in any order.</param>
    /// <param name="now">Seconds since 1970-01-01 UTC.</param>
    public static IReadOnlyList<Recommendation> Rank(IEnumerable<Purchase> purchases, ProductRhythm rhythm, long now, ListRequest request) =>
        Take(Habits(purchases, rhythm, now).Select(habit => (habit.ItemId, Score: Score(habit))), request);

    /// <summary>Products that are due now: between four fifths and twice the usual interval have passed, the nearest to it first.</summary>
    public static IReadOnlyList<Recommendation> Due(IEnumerable<Purchase> purchases, ProductRhythm rhythm, long now, ListRequest request) =>
        Take(Habits(purchases, rhythm, now).Where(habit => habit.Passed is >= .8f and <= 2).Select(habit => (habit.ItemId, Score: 1 / (1 + Math.Abs(MathF.Log(habit.Passed))))), request);

    private static float Score(Habit habit) => habit.Times * (habit.Passed < TooEarly ? .1f : 1) + (1 / (2 + habit.Age));

    private static IReadOnlyList<Recommendation> Take(IEnumerable<(int ItemId, float Score)> ranked, ListRequest request) =>
        [.. ranked.OrderByDescending(product => product.Score).ThenBy(product => product.ItemId)
            .Where(product => request.Allow is null || request.Allow(product.ItemId))
            .Take(Math.Max(0, request.Count))
            .Select(product => new Recommendation(product.ItemId, product.Score, CandidateSource.Replenishment, product.ItemId))];

    private static IEnumerable<Habit> Habits(IEnumerable<Purchase> purchases, ProductRhythm rhythm, long now)
    {
        foreach (var product in purchases.Where(purchase => purchase.Time <= now).GroupBy(purchase => purchase.ItemId))
        {
            var days = product.Select(purchase => purchase.Time / 86_400).Distinct().Order().ToList();
            var age = (now - product.Max(purchase => purchase.Time)) / Day;
            var own = days.Zip(days.Skip(1), (before, after) => (float)(after - before)).ToList();
            var interval = own.Count >= OwnIntervals ? ProductRhythm.Median(own) : rhythm.DaysOf(product.Key);
            yield return new(product.Key, days.Count, age, interval > 0 ? age / interval : 1);
        }
    }

    /// <param name="Times">Days on which it was bought.</param>
    /// <param name="Age">Days since the last time.</param>
    /// <param name="Passed">Share of the usual interval that has passed.</param>
    private readonly record struct Habit(int ItemId, int Times, float Age, float Passed);
}
