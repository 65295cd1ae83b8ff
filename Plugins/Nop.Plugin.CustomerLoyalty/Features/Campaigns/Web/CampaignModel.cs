using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>The form of a campaign; what is typed stays as it was typed.</summary>
public record CampaignModel : BaseNopEntityModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Campaigns.";

    [NopResourceDisplayName(Key + "Name")]
    public string? Name { get; set; }
    public int Revision { get; set; }

    [NopResourceDisplayName(Key + "StoreId")]
    public int StoreId { get; set; }

    [NopResourceDisplayName(Key + "SegmentId")]
    public int SegmentId { get; set; }

    [NopResourceDisplayName(Key + "HoldOutPercent")]
    public int HoldOutPercent { get; set; }

    [NopResourceDisplayName(Key + "Topic")]
    public string? Topic { get; set; }
    [NopResourceDisplayName(Key + "DiscountId")]
    public int DiscountId { get; set; }

    [NopResourceDisplayName(Key + "CouponDays")]
    public int CouponDays { get; set; }
    public IList<CampaignVariantModel> Variants { get; set; } = [];

    [NopResourceDisplayName(Key + "TestPercent")]
    public int TestPercent { get; set; }

    [NopResourceDisplayName(Key + "TestHours")]
    public int TestHours { get; set; }

    [NopResourceDisplayName(Key + "WinnerById")]
    public int WinnerById { get; set; }

    [NopResourceDisplayName(Key + "RhythmId")]
    public int RhythmId { get; set; }

    [NopResourceDisplayName(Key + "ClockId")]
    public int ClockId { get; set; }

    /// <summary>A day as yyyy-MM-dd.</summary>
    [NopResourceDisplayName(Key + "First")]
    public string? First { get; set; }

    [NopResourceDisplayName(Key + "Last")]
    public string? Last { get; set; }

    [NopResourceDisplayName(Key + "Time")]
    public string? Time { get; set; }

    /// <summary>0 for Monday.</summary>
    [NopResourceDisplayName(Key + "WeekDays")]
    public IList<int> WeekDays { get; set; } = [];

    [NopResourceDisplayName(Key + "DayOfMonth")]
    public int DayOfMonth { get; set; }

    [NopResourceDisplayName(Key + "CatchUpHours")]
    public int CatchUpHours { get; set; }

    [NopResourceDisplayName(Key + "KeepDays")]
    public int KeepDays { get; set; }

    [NopResourceDisplayName(Key + "WindowDays")]
    public int WindowDays { get; set; }

    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<SelectListItem> AvailableSegments { get; set; } = [];
    public IList<SelectListItem> AvailableTopics { get; set; } = [];
    public IList<SelectListItem> AvailableTemplates { get; set; } = [];
    public IList<SelectListItem> AvailableDiscounts { get; set; } = [];
    public IList<SelectListItem> AvailableRhythms { get; set; } = [];
    public IList<SelectListItem> AvailableClocks { get; set; } = [];
    public IList<SelectListItem> AvailableWinners { get; set; } = [];
    public IList<SelectListItem> AvailableDays { get; set; } = [];

    /// <summary>Languages of the store's subjects, in the order of <see cref="CampaignVariantModel.Subjects"/>.</summary>
    public IReadOnlyList<(int Id, string Name)> Languages { get; set; } = [];

    public CampaignState State { get; set; } = CampaignState.Draft;
    public string StateName { get; set; } = string.Empty;
    public string StateStyle { get; set; } = string.Empty;

    /// <summary>What is to be known above the form: that approval is awaited, that an occurrence is under way.</summary>
    public string Note { get; set; } = string.Empty;
    public string Zone { get; set; } = string.Empty;
    public bool MayEdit { get; set; }
    public bool MayApprove { get; set; }
    public bool HasRuns { get; set; }

    /// <summary>The newest one; null when there is none.</summary>
    public DryRunModel? DryRun { get; set; }
}

/// <summary>One text of a campaign.</summary>
public record CampaignVariantModel
{
    public string? Template { get; set; }

    /// <summary>Subjects in the order of the languages; empty for the template's own.</summary>
    public IList<string?> Subjects { get; set; } = [];
}
