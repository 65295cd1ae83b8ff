using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>The questions behind a link, with what was answered so far.</summary>
public record SurveyPageModel : BaseNopModel
{
    public string Token { get; set; } = string.Empty;
    public string Title { get; set; } = string.Empty;
    public string Intro { get; set; } = string.Empty;
    public int Points { get; set; }

    /// <summary>What went wrong with the form as a whole; empty for nothing.</summary>
    public string Problem { get; set; } = string.Empty;
    public IReadOnlyList<SurveyQuestionModel> Questions { get; set; } = [];
}

public sealed record SurveyQuestionModel
{
    public int Id { get; init; }
    public QuestionKind Kind { get; init; }
    public string Text { get; init; } = string.Empty;
    public bool IsRequired { get; init; }
    public IReadOnlyList<SurveyMarkModel> Marks { get; init; } = [];

    /// <summary>What the ends of a scale mean; empty for what has none.</summary>
    public string LowEnd { get; init; } = string.Empty;
    public string HighEnd { get; init; } = string.Empty;
    public string Words { get; init; } = string.Empty;
    public string Error { get; init; } = string.Empty;
    public bool IsScale => LowEnd.Length > 0;
}

public sealed record SurveyMarkModel(int Value, string Text, bool IsChosen);

/// <summary>What a browser sends: marks and words by number of the question.</summary>
public record SurveyPostModel : BaseNopModel
{
    private const int Most = 100;

    public string? Token { get; set; }
    public Dictionary<string, string?> Marks { get; set; } = [];
    public Dictionary<string, string?> Words { get; set; } = [];

    public GivenAnswers ToAnswers() => new()
    {
        Marks = Numbered(Marks).Where(pair => int.TryParse(pair.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .ToDictionary(pair => pair.Key, pair => int.Parse(pair.Value!, NumberStyles.None, CultureInfo.InvariantCulture)),
        Texts = Numbered(Words).Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).ToDictionary(pair => pair.Key, pair => pair.Value!)
    };

    private static IEnumerable<KeyValuePair<int, string?>> Numbered(Dictionary<string, string?> fields) => fields.Take(Most)
        .Select(pair => (IsNumber: int.TryParse(pair.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var id), Id: id, pair.Value))
        .Where(pair => pair.IsNumber).DistinctBy(pair => pair.Id).Select(pair => KeyValuePair.Create(pair.Id, pair.Value));
}

/// <summary>What a shopper is told instead of, or after, the questions.</summary>
/// <param name="Text">Last part of its resource.</param>
public record SurveyEndModel(string Text, int Points);

/// <summary>The end of the page that completes an order.</summary>
/// <param name="Survey">Null when there is nothing to ask.</param>
public sealed record OrderCompletedModel(SurveyPageModel? Survey, string WidgetZone, object AdditionalData);
