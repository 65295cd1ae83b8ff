namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>Answers month by month; months in between without any are there, too.</summary>
public static class SurveyTrend
{
    /// <param name="dayOf">The day of a moment where the shop is.</param>
    public static IReadOnlyList<(DateOnly Month, SurveySummary Summary)> Of(IReadOnlyCollection<AnsweredSurvey> answers, Func<DateTime, DateOnly> dayOf)
    {
        var months = answers.GroupBy(answer => FirstOf(dayOf(answer.AnsweredOnUtc))).ToDictionary(group => group.Key, group => SurveySummary.Of([.. group]));
        if (months.Count == 0)
            return [];
        var trend = new List<(DateOnly, SurveySummary)>();
        for (var month = months.Keys.Min(); month <= months.Keys.Max(); month = month.AddMonths(1))
            trend.Add((month, months.GetValueOrDefault(month) ?? SurveySummary.Of([])));
        return trend;
    }

    public static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}
