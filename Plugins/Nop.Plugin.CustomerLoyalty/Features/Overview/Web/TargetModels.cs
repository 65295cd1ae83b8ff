using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

public record TargetsModel : BaseNopModel
{
    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Overview.StoreId")]
    public int StoreId { get; set; }
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<TargetRow> Rows { get; set; } = [];
}

/// <summary>A line of the form. Shares are typed in percent.</summary>
public sealed record TargetRow
{
    public int CardId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Overview.Targets.Goal")]
    public string? Goal { get; set; }

    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Overview.Targets.Bearable")]
    public string? Bearable { get; set; }

    public string Name { get; set; } = string.Empty;
    public string Explanation { get; set; } = string.Empty;
    public string Unit { get; set; } = string.Empty;
    public string Now { get; set; } = string.Empty;
    public OverviewCard Card => (OverviewCard)CardId;
}
