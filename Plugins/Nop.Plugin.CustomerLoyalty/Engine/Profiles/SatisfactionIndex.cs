namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>
/// How satisfied a customer seems, 0 to 100, from what he told or did: answers to surveys, stars of reviews, returns, cases. Each piece of evidence has
/// a value and a weight; the index is their mean. Null without any evidence: silence is not satisfaction.
/// </summary>
public static class SatisfactionIndex
{
    private const decimal SurveyWeight = 2;
    private const decimal ReturnValue = 30, ReturnWeight = 0.5m;
    private const decimal OpenCaseValue = 0, OpenCaseWeight = 2;
    private const decimal SettledCaseValue = 55, SettledCaseWeight = 1;

    public const decimal Dissatisfied = 40;
    public const decimal Delighted = 80;

    /// <param name="surveyPoints">Of all answers together, each 1 to 100.</param>
    public static decimal? Of(CustomerActivity activity, int surveys = 0, int surveyPoints = 0)
    {
        decimal sum = 0, weight = 0;
        if (surveys > 0)
            Add((decimal)surveyPoints / surveys, surveys * SurveyWeight);
        if (activity.ReviewRating is { } rating)
            Add((rating - 1) / 4 * 100, activity.Reviews);
        Add(ReturnValue, activity.Returns * ReturnWeight);
        Add(OpenCaseValue, activity.OpenCases * OpenCaseWeight);
        Add(SettledCaseValue, Math.Max(0, activity.Cases - activity.OpenCases) * SettledCaseWeight);
        return weight == 0 ? null : Math.Round(sum / weight, 2);

        void Add(decimal value, decimal times)
        {
            sum += value * times;
            weight += times;
        }
    }
}
