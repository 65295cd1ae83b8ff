namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>Looks through a form that somebody wrote.</summary>
public static class FormCheck
{
    public const int MostQuestions = 60;
    public const int MostOptions = 20;
    public const int LongestText = 500;

    public static IReadOnlyList<FormProblem> Of(SurveyForm form)
    {
        var problems = new List<FormProblem>();
        if (form.Questions.Count == 0)
            problems.Add(new FormProblem(0, FormProblemKind.NoQuestions));
        if (form.Questions.Count > MostQuestions)
            problems.Add(new FormProblem(0, FormProblemKind.TooManyQuestions));
        if (form.Intro.Values.Any(text => text.Length > LongestText * 2))
            problems.Add(new FormProblem(0, FormProblemKind.TooLong));
        for (var index = 0; index < form.Questions.Count; index++)
            problems.AddRange(Of(form.Questions[index]).Select(kind => new FormProblem(index + 1, kind)));
        if (form.Questions.Select(question => question.Id).Distinct().Count() < form.Questions.Count || form.Questions.Any(question => question.Id <= 0))
            problems.Add(new FormProblem(0, FormProblemKind.SameNumber));
        return problems;
    }

    private static IEnumerable<FormProblemKind> Of(SurveyQuestion question)
    {
        if (!Enum.IsDefined(question.Kind) || (question.Dimension is { } dimension && !Enum.IsDefined(dimension)))
            yield return FormProblemKind.UnknownKind;
        if (question.TextKey is null && !HasUsual(question.Texts))
            yield return FormProblemKind.NoText;
        if (question.Texts.Values.Concat(question.Options.SelectMany(option => option.Texts.Values)).Any(text => text.Length > LongestText))
            yield return FormProblemKind.TooLong;
        if (question.Kind != QuestionKind.Choice)
            yield break;
        if (question.Options.Count is < 2 or > MostOptions || question.Options.Select(option => option.Id).Distinct().Count() < question.Options.Count)
            yield return FormProblemKind.Options;
        if (question.Options.Any(option => !HasUsual(option.Texts)))
            yield return FormProblemKind.NoOptionText;
    }

    /// <summary>Somebody whose language has no words of its own must read something.</summary>
    private static bool HasUsual(IReadOnlyDictionary<int, string> texts) => texts.TryGetValue(0, out var usual) && !string.IsNullOrWhiteSpace(usual);
}

/// <param name="Question">Its place from 1; 0 for the whole form.</param>
public sealed record FormProblem(int Question, FormProblemKind Kind);

public enum FormProblemKind
{
    NoQuestions = 1,
    TooManyQuestions = 2,
    NoText = 3,
    TooLong = 4,

    /// <summary>A choice has two to twenty options.</summary>
    Options = 5,
    NoOptionText = 6,
    UnknownKind = 7,
    SameNumber = 8
}
