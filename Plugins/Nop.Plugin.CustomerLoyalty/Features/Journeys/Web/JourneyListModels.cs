using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

public record JourneySearchModel : BaseSearchModel
{
    public bool MayEdit { get; set; }
}

public record JourneyRowModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public string Description { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public string StateStyle { get; set; } = string.Empty;
    public string WaitsFor { get; set; } = string.Empty;
    public string Entered { get; set; } = string.Empty;
    public string Running { get; set; } = string.Empty;
    public string Sent { get; set; } = string.Empty;
    public string Goal { get; set; } = string.Empty;
    public string Uplift { get; set; } = string.Empty;
    public string UpliftStyle { get; set; } = string.Empty;
}

public record JourneyListModel : BasePagedListModel<JourneyRowModel>;
