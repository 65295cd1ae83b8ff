using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;

public record FollowUpSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.FollowUps.State")]
    public int StateId { get; set; } = (int)FollowUpState.Open;
    public IList<SelectListItem> AvailableStates { get; set; } = [];
    public bool MayDecide { get; set; }
}

public record FollowUpLineModel : BaseNopEntityModel
{
    public int CustomerId { get; set; }
    public string Name { get; set; } = string.Empty;
    public string Title { get; set; } = string.Empty;
    public string Text { get; set; } = string.Empty;
    public string Due { get; set; } = string.Empty;
    public bool IsLate { get; set; }
    public bool IsOpen { get; set; }
    public string State { get; set; } = string.Empty;
}

public record FollowUpListModel : BasePagedListModel<FollowUpLineModel>;
