using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Web;

public record DuplicateSearchModel : BaseSearchModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Duplicates.";

    [NopResourceDisplayName(Key + "State")]
    public int StateId { get; set; } = (int)DuplicateState.Open;
    public IList<SelectListItem> AvailableStates { get; set; } = [];

    [NopResourceDisplayName(Key + "LeastScore")]
    public int LeastScore { get; set; }
    public IList<SelectListItem> AvailableScores { get; set; } = [];

    /// <summary>Only pairs of this customer; 0 for all.</summary>
    public int CustomerId { get; set; }

    public DuplicateState State => Enum.IsDefined((DuplicateState)StateId) ? (DuplicateState)StateId : DuplicateState.Open;
}

public record DuplicateLineModel : BaseNopEntityModel
{
    public string One { get; set; } = string.Empty;
    public string Other { get; set; } = string.Empty;
    public int Score { get; set; }
    public string Why { get; set; } = string.Empty;
    public string Found { get; set; } = string.Empty;
}

public record DuplicateListModel : BasePagedListModel<DuplicateLineModel>;
