namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>What customers say, in numbers; each opens the list of its answers.</summary>
public record SurveyReportModel
{
    public AnswerSearchModel Search { get; init; } = new();
    public int Asked { get; init; }
    public int Answered { get; init; }
    public FigureModel Rate { get; init; } = FigureModel.Empty;
    public int Count { get; init; }
    public int Low { get; init; }
    public FigureModel Index { get; init; } = FigureModel.Empty;
    public FigureModel Satisfaction { get; init; } = FigureModel.Empty;
    public FigureModel NetPromoters { get; init; } = FigureModel.Empty;
    public FigureModel Gap { get; init; } = FigureModel.Empty;
    public string WeightedGap { get; init; } = FigureTexts.None;
    public IReadOnlyList<DimensionLineModel> Dimensions { get; init; } = [];
    public IReadOnlyList<BreakdownLineModel> Lines { get; init; } = [];
    public IReadOnlyList<TrendPointModel> Trend { get; init; } = [];
    public bool MayExport { get; init; }
}

/// <param name="Interval">90 %; empty where there is none.</param>
/// <param name="Tone">Bootstrap colour; empty when it cannot be told from chance.</param>
public sealed record FigureModel(int Count, string Value, string Interval, string Tone = "")
{
    public static readonly FigureModel Empty = new(0, FigureTexts.None, string.Empty);
}

public sealed record DimensionLineModel(int Id, string Name, FigureModel Expected, FigureModel Found, FigureModel Gap, string Weight);

/// <param name="Filter">Name of the field that this line sets, and what to.</param>
public sealed record BreakdownLineModel(string Name, int Count, int Low, FigureModel Index, FigureModel Gap, FigureModel Satisfaction, FigureModel NetPromoters, IReadOnlyDictionary<string, string> Filter);

/// <summary>A month of the chart; what rests on too few answers is left out of the line.</summary>
public sealed record TrendPointModel(string Month, string Label, int Count, decimal? Index, decimal? NetPromoters, decimal? Gap);
