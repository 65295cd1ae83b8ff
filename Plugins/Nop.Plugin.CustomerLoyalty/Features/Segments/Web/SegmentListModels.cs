using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

public record SegmentSearchModel : BaseSearchModel
{
    public bool MayEdit { get; set; }
}

public record SegmentRowModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public string Description { get; set; } = string.Empty;
    public string Members { get; set; } = string.Empty;

    /// <summary>Who entered and left in the last days, as "+3 −1".</summary>
    public string Trend { get; set; } = string.Empty;
    public string Evaluated { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public string StateStyle { get; set; } = string.Empty;
}

public record SegmentListModel : BasePagedListModel<SegmentRowModel>;
