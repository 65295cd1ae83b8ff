using Nop.Plugin.CustomerLoyalty.Engine.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;

/// <summary>Which answers; zeros, nulls and false are for all.</summary>
public sealed record AnswerQuery
{
    public int SurveyId { get; init; }
    public SurveyKind? Kind { get; init; }
    public int StoreId { get; init; }

    /// <summary>−1 for those nobody looked after.</summary>
    public int AgentId { get; init; }
    public int ProductId { get; init; }
    public int CategoryId { get; init; }
    public int CustomerId { get; init; }
    public DateTime? FromUtc { get; init; }

    /// <summary>Exclusive.</summary>
    public DateTime? ToUtc { get; init; }
    public bool OnlyLow { get; init; }
    public bool OnlyWithWords { get; init; }

    /// <summary>Only those that judged the dimension.</summary>
    public ServiceDimension? Dimension { get; init; }

    /// <summary>Only those of whom what they had expected is known, too.</summary>
    public bool OnlyPairs { get; init; }
    public string? TagKey { get; init; }

    /// <summary>Part of the free words.</summary>
    public string? Words { get; init; }
}
