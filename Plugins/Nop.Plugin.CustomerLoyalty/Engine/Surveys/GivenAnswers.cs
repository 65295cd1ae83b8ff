namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>What somebody answered, by number of the question.</summary>
public sealed record GivenAnswers
{
    public static readonly GivenAnswers None = new();

    /// <summary>Points of a scale, the number of an option, the number of a dimension.</summary>
    public IReadOnlyDictionary<int, int> Marks { get; init; } = new Dictionary<int, int>();
    public IReadOnlyDictionary<int, string> Texts { get; init; } = new Dictionary<int, string>();

    public int? Mark(SurveyQuestion question) => Marks.TryGetValue(question.Id, out var mark) ? mark : null;

    public string? Text(SurveyQuestion question) => Texts.TryGetValue(question.Id, out var text) && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>All words one below the other; null without any.</summary>
    public string? Words(SurveyForm form)
    {
        var words = form.Questions.Where(question => question.Kind == QuestionKind.Text).Select(Text).OfType<string>().ToList();
        return words.Count == 0 ? null : string.Join("\n", words);
    }

    /// <summary>The marks alone: what stays when the person must be forgotten.</summary>
    public GivenAnswers WithoutWords() => new() { Marks = Marks };
}
