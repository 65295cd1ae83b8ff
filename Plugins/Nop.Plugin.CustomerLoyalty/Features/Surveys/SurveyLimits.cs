namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

/// <summary>What may be set of a survey, and the lengths of its columns.</summary>
public static class SurveyLimits
{
    public const int LongestName = 200;
    public const int LongestCategory = 100;
    public const int LongestTag = 50;
    public const int LongestWords = 4000;
    public const int MostDays = 365;
    public const int MostPoints = 100_000;
}
