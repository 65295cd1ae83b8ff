using System.Text.Json.Serialization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>A question of a form.</summary>
public sealed record SurveyQuestion
{
    /// <summary>Within its form; never used for another question of the same survey.</summary>
    public int Id { get; init; }
    public QuestionKind Kind { get; init; }

    /// <summary>What a statement on the scale tells about; null when it tells of none.</summary>
    public ServiceDimension? Dimension { get; init; }
    public bool IsRequired { get; init; }

    /// <summary>Last part of the text that is shown where the shop has written none of its own; null for a question of the shop.</summary>
    public string? TextKey { get; init; }

    /// <summary>The shop's words by number of the language; 0 for all other languages.</summary>
    public IReadOnlyDictionary<int, string> Texts { get; init; } = new Dictionary<int, string>();

    /// <summary>Of a choice.</summary>
    public IReadOnlyList<SurveyOption> Options { get; init; } = [];

    [JsonIgnore]
    public int Lowest => Kind == QuestionKind.Recommendation ? 0 : 1;

    /// <summary>0 for what has no marks.</summary>
    [JsonIgnore]
    public int Highest => Kind switch
    {
        QuestionKind.Scale => 7,
        QuestionKind.Satisfaction => 5,
        QuestionKind.Recommendation => 10,
        QuestionKind.Importance => 5,
        _ => 0
    };

    public bool Allows(int mark) => Kind == QuestionKind.Choice ? Options.Any(option => option.Id == mark) : mark >= Lowest && mark <= Highest;
}

/// <param name="Id">Within its question.</param>
public sealed record SurveyOption(int Id, IReadOnlyDictionary<int, string> Texts);
