using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

public record SegmentMemberSearchModel : BaseSearchModel
{
    public int SegmentId { get; set; }
}

public record SegmentMemberModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public string Email { get; set; } = string.Empty;
    public string Entered { get; set; } = string.Empty;
}

public record SegmentMemberListModel : BasePagedListModel<SegmentMemberModel>;
