using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>The merchant's rules of one place, or of all places, with the form for another one.</summary>
public record RuleSearchModel : BaseSearchModel
{
    /// <summary>0 for all places.</summary>
    public int PlaceId { get; set; }
    public RuleModel Rule { get; set; } = new();
    public IList<SelectListItem> AvailableKinds { get; set; } = [];
    public IList<SelectListItem> AvailableSubjects { get; set; } = [];
}

public record RuleModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Blocks.Rule.";

    public int PlaceId { get; set; }

    [NopResourceDisplayName(Key + "KindId")]
    public int KindId { get; set; } = 1;

    [NopResourceDisplayName(Key + "SubjectId")]
    public int SubjectId { get; set; } = 1;

    [NopResourceDisplayName(Key + "EntityId")]
    public int EntityId { get; set; }

    [NopResourceDisplayName(Key + "Threshold")]
    public int Threshold { get; set; } = 30;

    [NopResourceDisplayName(Key + "Position")]
    public int Position { get; set; } = 1;

    [NopResourceDisplayName(Key + "Percent")]
    public int Percent { get; set; } = 150;
}

public record RuleRowModel : BaseNopEntityModel
{
    public string Kind { get; set; } = string.Empty;
    public string Subject { get; set; } = string.Empty;
    public string Effect { get; set; } = string.Empty;
}

public record RuleListModel : BasePagedListModel<RuleRowModel>;
