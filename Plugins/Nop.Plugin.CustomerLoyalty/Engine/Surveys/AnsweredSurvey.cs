namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>An answer as reports count it.</summary>
public sealed record AnsweredSurvey
{
    public int Id { get; init; }
    public int SurveyId { get; init; }
    public SurveyKind Kind { get; init; }

    /// <summary>0 for one whose person was forgotten.</summary>
    public int OrderId { get; init; }
    public int StoreId { get; init; }
    public int AgentId { get; init; }
    public DateTime AnsweredOnUtc { get; init; }

    /// <summary>Of an expectation what was expected, otherwise what was found.</summary>
    public DimensionMarks Marks { get; init; }

    /// <summary>What the same customer had expected of the same order.</summary>
    public DimensionMarks Expected { get; init; }
    public ServiceDimension? Importance { get; init; }
    public int? Satisfaction { get; init; }
    public int? Recommendation { get; init; }
    public decimal? Index { get; init; }
    public bool IsLow { get; init; }
}
