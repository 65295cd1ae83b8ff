namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>Mean marks, 1 to 7, of the five dimensions; null for those that were not judged.</summary>
public readonly record struct DimensionMarks(decimal? Reliability, decimal? Assurance, decimal? Tangibles, decimal? Empathy, decimal? Responsiveness)
{
    public static readonly IReadOnlyList<ServiceDimension> All = Enum.GetValues<ServiceDimension>();

    public decimal? Of(ServiceDimension dimension) => dimension switch
    {
        ServiceDimension.Reliability => Reliability,
        ServiceDimension.Assurance => Assurance,
        ServiceDimension.Tangibles => Tangibles,
        ServiceDimension.Empathy => Empathy,
        ServiceDimension.Responsiveness => Responsiveness,
        _ => null
    };

    /// <summary>Of those that were judged; null without any.</summary>
    public decimal? Mean
    {
        get
        {
            var marks = this;
            var judged = All.Select(marks.Of).OfType<decimal>().ToList();
            return judged.Count == 0 ? null : judged.Sum() / judged.Count;
        }
    }

    /// <summary>What was judged worst; of equals the first. Null when nothing was judged.</summary>
    public ServiceDimension? Weakest
    {
        get
        {
            var marks = this;
            var judged = All.Where(dimension => marks.Of(dimension) is not null).ToList();
            return judged.Count == 0 ? null : judged.MinBy(dimension => marks.Of(dimension));
        }
    }

    /// <summary>Perception less expectation, where both are known.</summary>
    public DimensionMarks Less(DimensionMarks expected) =>
        new(Reliability - expected.Reliability, Assurance - expected.Assurance, Tangibles - expected.Tangibles, Empathy - expected.Empathy, Responsiveness - expected.Responsiveness);

    public static DimensionMarks Of(SurveyForm form, GivenAnswers answers)
    {
        return new DimensionMarks(Mean(ServiceDimension.Reliability), Mean(ServiceDimension.Assurance), Mean(ServiceDimension.Tangibles), Mean(ServiceDimension.Empathy), Mean(ServiceDimension.Responsiveness));

        decimal? Mean(ServiceDimension dimension)
        {
            var marks = form.Questions.Where(question => question.Kind == QuestionKind.Scale && question.Dimension == dimension).Select(answers.Mark).OfType<int>().ToList();
            return marks.Count == 0 ? null : Math.Round((decimal)marks.Sum() / marks.Count, 2);
        }
    }
}
