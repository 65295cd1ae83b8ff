namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>The forms that come with the plugin. Their words are texts of the shop, so that they speak each of its languages.</summary>
public static class ReadyMadeForms
{
    /// <summary>How many statements of the long form tell about each dimension, 22 in all.</summary>
    public static readonly IReadOnlyDictionary<ServiceDimension, int> LongForm = new Dictionary<ServiceDimension, int>
    {
        [ServiceDimension.Reliability] = 5,
        [ServiceDimension.Assurance] = 4,
        [ServiceDimension.Tangibles] = 4,
        [ServiceDimension.Empathy] = 5,
        [ServiceDimension.Responsiveness] = 4
    };

    public static SurveyForm Of(SurveyKind kind) => new()
    {
        Questions = [.. QuestionsOf(kind).Select((question, index) => question with { Id = index + 1 })]
    };

    private static IEnumerable<SurveyQuestion> QuestionsOf(SurveyKind kind) => kind switch
    {
        SurveyKind.Expectation => DimensionMarks.All.Select(dimension => Statement(dimension, $"Expected.{dimension}")),
        SurveyKind.Perception => [.. DimensionMarks.All.Select(dimension => Statement(dimension, $"Found.{dimension}")), Importance, Words("Words")],
        SurveyKind.LongForm =>
        [
            .. LongForm.SelectMany(part => Enumerable.Range(1, part.Value).Select(number => Statement(part.Key, $"Long.{part.Key}.{number}"))),
            Importance,
            Words("Words")
        ],
        SurveyKind.Satisfaction => [new SurveyQuestion { Kind = QuestionKind.Satisfaction, IsRequired = true, TextKey = "Satisfaction" }, Words("Satisfaction.Words")],
        SurveyKind.Recommendation => [new SurveyQuestion { Kind = QuestionKind.Recommendation, IsRequired = true, TextKey = "Recommendation" }, Words("Recommendation.Words")],
        _ => []
    };

    private static SurveyQuestion Importance => new() { Kind = QuestionKind.Importance, TextKey = "Importance" };

    private static SurveyQuestion Statement(ServiceDimension dimension, string key) => new() { Kind = QuestionKind.Scale, Dimension = dimension, IsRequired = true, TextKey = key };

    private static SurveyQuestion Words(string key) => new() { Kind = QuestionKind.Text, TextKey = key };
}
