namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>Looks through what was answered before it is taken.</summary>
public static class AnswerCheck
{
    /// <summary>Number of the question that stands for the whole form.</summary>
    public const int WholeForm = 0;
    public const int LongestText = 2000;

    /// <summary>By number of the question; empty when the answers can be taken. Nothing answered at all is a fault of the whole form.</summary>
    public static IReadOnlyDictionary<int, AnswerFault> Faults(SurveyForm form, GivenAnswers answers)
    {
        var faults = new Dictionary<int, AnswerFault>();
        foreach (var question in form.Questions)
            if (FaultOf(question, answers) is { } fault)
                faults[question.Id] = fault;
        if (faults.Count == 0 && form.Questions.All(question => answers.Mark(question) is null && answers.Text(question) is null))
            faults[WholeForm] = AnswerFault.Missing;
        return faults;
    }

    /// <summary>Only what belongs to the form.</summary>
    public static GivenAnswers Of(SurveyForm form, GivenAnswers answers) => new()
    {
        Marks = form.Questions.Where(question => question.Kind != QuestionKind.Text && answers.Mark(question) is not null).ToDictionary(question => question.Id, question => answers.Marks[question.Id]),
        Texts = form.Questions.Where(question => question.Kind == QuestionKind.Text && answers.Text(question) is not null).ToDictionary(question => question.Id, question => answers.Text(question)!)
    };

    private static AnswerFault? FaultOf(SurveyQuestion question, GivenAnswers answers)
    {
        if (question.Kind == QuestionKind.Text)
        {
            var text = answers.Text(question);
            return text is null ? question.IsRequired ? AnswerFault.Missing : null : text.Length > LongestText ? AnswerFault.TooLong : null;
        }

        return answers.Mark(question) is { } mark ? question.Allows(mark) ? null : AnswerFault.Unknown : question.IsRequired ? AnswerFault.Missing : null;
    }
}
