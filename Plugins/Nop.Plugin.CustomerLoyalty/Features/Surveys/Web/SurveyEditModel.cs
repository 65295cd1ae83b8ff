using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>A survey with its questions, as it is edited.</summary>
public record SurveyEditModel : BaseNopEntityModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Surveys.";

    [NopResourceDisplayName(Key + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Key + "Occasion")]
    public int OccasionId { get; set; }
    public IList<SelectListItem> AvailableOccasions { get; set; } = [];

    [NopResourceDisplayName(Key + "Store")]
    public int StoreId { get; set; }
    public IList<SelectListItem> AvailableStores { get; set; } = [];

    [NopResourceDisplayName(Key + "AsksOnPage")]
    public bool AsksOnPage { get; set; }

    [NopResourceDisplayName(Key + "DelayDays")]
    public int DelayDays { get; set; }

    [NopResourceDisplayName(Key + "ReminderDays")]
    public int ReminderDays { get; set; }

    [NopResourceDisplayName(Key + "ValidDays")]
    public int ValidDays { get; set; }

    [NopResourceDisplayName(Key + "LowBelow")]
    public int LowBelow { get; set; }

    [NopResourceDisplayName(Key + "CaseCategory")]
    public string? CaseCategory { get; set; }

    [NopResourceDisplayName(Key + "Points")]
    public int Points { get; set; }

    /// <summary>The questions as the editor writes them.</summary>
    public string? FormJson { get; set; }

    public SurveyKind Kind { get; set; } = SurveyKind.Own;
    public string KindName { get; set; } = string.Empty;
    public bool IsOn { get; set; }
    public bool MayEdit { get; set; }

    /// <summary>What the editor has to know, as JSON.</summary>
    public string Editor { get; set; } = "{}";
    public IReadOnlyList<SurveyVersionModel> Versions { get; set; } = [];
}

public sealed record SurveyVersionModel(int Id, int Number, string Made, string By, bool IsCurrent);

/// <summary>The questions of a version as shoppers read them.</summary>
public sealed record SurveyVersionPageModel(int SurveyId, string Name, int Number, IReadOnlyList<SurveyQuestionModel> Questions);
