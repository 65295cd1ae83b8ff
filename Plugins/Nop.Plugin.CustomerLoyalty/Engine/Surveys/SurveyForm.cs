namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>The questions of a survey as they were at one time.</summary>
public sealed record SurveyForm
{
    public IReadOnlyList<SurveyQuestion> Questions { get; init; } = [];

    /// <summary>Words above the questions by number of the language; 0 for all other languages.</summary>
    public IReadOnlyDictionary<int, string> Intro { get; init; } = new Dictionary<int, string>();

    public SurveyQuestion? Find(int id) => Questions.FirstOrDefault(question => question.Id == id);
}
