namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>What many answers say together. Depends on the set of answers only, not on their order.</summary>
public sealed record SurveySummary
{
    /// <summary>From this mark on (of 5) somebody counts as satisfied.</summary>
    private const int Satisfied = 4;

    public int Count { get; private init; }
    public int Low { get; private init; }

    /// <summary>0 to 100.</summary>
    public Estimate? Index { get; private init; }

    /// <summary>Share of the satisfied.</summary>
    public Estimate? Satisfaction { get; private init; }
    public Estimate? NetPromoters { get; private init; }
    public IReadOnlyList<DimensionSummary> Dimensions { get; private init; } = [];

    /// <summary>The mean of the five gaps, each by its weight; null while one of them is not known.</summary>
    public decimal? WeightedGap { get; private init; }

    /// <summary>Over all five dimensions, of persons of whom both is known.</summary>
    public Estimate? Gap { get; private init; }

    public static SurveySummary Of(IReadOnlyCollection<AnsweredSurvey> answers)
    {
        var found = answers.Where(answer => answer.Kind != SurveyKind.Expectation).ToList();
        var weights = ImportanceWeights.Of(answers.Select(answer => answer.Importance).OfType<ServiceDimension>());
        IReadOnlyList<DimensionSummary> dimensions =
        [
            .. DimensionMarks.All.Select(dimension => new DimensionSummary(dimension,
                Estimate.Mean(answers.Where(answer => answer.Kind == SurveyKind.Expectation).Select(answer => answer.Marks.Of(dimension)).OfType<decimal>()),
                Estimate.Mean(found.Select(answer => answer.Marks.Of(dimension)).OfType<decimal>()),
                Estimate.Mean(found.Select(answer => answer.Marks.Less(answer.Expected).Of(dimension)).OfType<decimal>()),
                weights[dimension]))
        ];
        return new SurveySummary
        {
            Count = answers.Count,
            Low = answers.Count(answer => answer.IsLow),
            Index = Estimate.Mean(found.Select(answer => answer.Index).OfType<decimal>()),
            Satisfaction = found.Select(answer => answer.Satisfaction).OfType<int>().ToList() is { Count: > 0 } marks ? Estimate.Share(marks.Count(mark => mark >= Satisfied), marks.Count) : null,
            NetPromoters = Estimate.NetPromoters(found.Select(answer => answer.Recommendation).OfType<int>()),
            Dimensions = dimensions,
            Gap = Estimate.Mean(found.Select(answer => answer.Marks.Less(answer.Expected).Mean).OfType<decimal>()),
            WeightedGap = dimensions.All(dimension => dimension.Gap is not null) ? dimensions.Sum(dimension => dimension.Gap!.Value * dimension.Weight) : null
        };
    }
}

/// <param name="Expected">Of all who were asked when they bought.</param>
/// <param name="Found">Of all who were asked after delivery.</param>
/// <param name="Gap">Found less expected, of those who answered both for the same order.</param>
/// <param name="Weight">Share of the importance; all five add up to 1.</param>
public sealed record DimensionSummary(ServiceDimension Dimension, Estimate? Expected, Estimate? Found, Estimate? Gap, decimal Weight);
