using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>All surveys and what holds for all of them.</summary>
public record SurveyListPageModel : BaseNopModel
{
    public IReadOnlyList<SurveyLineModel> Surveys { get; set; } = [];
    public SurveySettingsModel Settings { get; set; } = new();
    public bool MayEdit { get; set; }
    public bool IsAnyOn => Surveys.Any(survey => survey.IsOn);
}

public sealed record SurveyLineModel
{
    public int Id { get; init; }
    public string Name { get; init; } = string.Empty;
    public string Kind { get; init; } = string.Empty;

    /// <summary>Whom it asks and when, in words.</summary>
    public string When { get; init; } = string.Empty;
    public bool IsOn { get; init; }

    /// <summary>Why it asks nobody although it is on; empty when it does.</summary>
    public string IsSilent { get; init; } = string.Empty;
    public int Waiting { get; init; }
    public int Asked { get; init; }
    public int Answered { get; init; }
    public string Rate { get; init; } = string.Empty;
}

public record SurveySettingsModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Surveys.";

    [NopResourceDisplayName(Key + "PerceptionOnly")]
    public bool PerceptionOnly { get; set; }

    [NopResourceDisplayName(Key + "PauseDays")]
    public int PauseDays { get; set; }
}
