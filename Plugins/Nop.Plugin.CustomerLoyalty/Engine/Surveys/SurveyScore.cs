namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>What the answers of one person say.</summary>
public sealed record SurveyScore
{
    private const decimal Centre = 60;
    private const decimal PerPoint = 20;

    /// <summary>A dimension with this mark or less is a complaint, whatever the others are.</summary>
    public const decimal BadMark = 2;

    public DimensionMarks Marks { get; init; }
    public ServiceDimension? Importance { get; init; }

    /// <summary>1 to 5.</summary>
    public int? Satisfaction { get; init; }

    /// <summary>0 to 10.</summary>
    public int? Recommendation { get; init; }

    /// <summary>0 to 100: how content he is by all that he answered. Null for what he only expects and for questions without marks.</summary>
    public decimal? Index { get; init; }

    /// <param name="expected">What the same customer had expected of the same order; all null when he was not asked.</param>
    public static SurveyScore Of(SurveyKind kind, SurveyForm form, GivenAnswers answers, DimensionMarks expected = default)
    {
        var marks = DimensionMarks.Of(form, answers);
        var satisfaction = First(form, answers, QuestionKind.Satisfaction);
        var recommendation = First(form, answers, QuestionKind.Recommendation);
        var parts = new List<decimal>();
        if (IndexOf(marks, expected) is { } service)
            parts.Add(service);
        if (satisfaction is { } points)
            parts.Add((points - 1) * 25);
        if (recommendation is { } likely)
            parts.Add(IndexOf(likely));
        return new SurveyScore
        {
            Marks = marks,
            Importance = First(form, answers, QuestionKind.Importance) is { } most ? (ServiceDimension)most : null,
            Satisfaction = satisfaction,
            Recommendation = recommendation,
            Index = kind == SurveyKind.Expectation || parts.Count == 0 ? null : Math.Round(parts.Sum() / parts.Count, 2)
        };
    }

    /// <param name="below">Indexes below it are low, 0 to 100.</param>
    public bool IsLow(int below) => Index is { } index && (index < below || DimensionMarks.All.Any(dimension => Marks.Of(dimension) <= BadMark));

    /// <summary>
    /// Half is how good the service was by itself, half whether it was what he counted on: met is content, a point more is delighted, a point
    /// less is at the edge of discontent. Without expectation the first half is all.
    /// </summary>
    private static decimal? IndexOf(DimensionMarks marks, DimensionMarks expected)
    {
        if (marks.Mean is not { } mean)
            return null;
        var level = (mean - 1) / 6 * 100;
        return marks.Less(expected).Mean is { } gap ? (level + Math.Clamp(Centre + (gap * PerPoint), 0, 100)) / 2 : level;
    }

    /// <summary>Who would advise against the shop (0 to 6) is dissatisfied, who would speak for it (9 and 10) delighted.</summary>
    private static decimal IndexOf(int recommendation) => recommendation <= 6 ? recommendation * 6.5m : recommendation <= 8 ? recommendation * 10 - 10 : recommendation * 10;

    private static int? First(SurveyForm form, GivenAnswers answers, QuestionKind kind) =>
        form.Questions.Where(question => question.Kind == kind).Select(answers.Mark).FirstOrDefault(mark => mark is not null);
}
