using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

public record SegmentModel : BaseNopEntityModel
{
    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Segments.Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Segments.Description")]
    public string? Description { get; set; }

    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Segments.StoreId")]
    public int StoreId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Segments.IsEnabled")]
    public bool IsEnabled { get; set; } = true;

    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Segments.SyncRoleId")]
    public int SyncRoleId { get; set; }

    public string? RuleJson { get; set; }
    public int Revision { get; set; }

    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<SelectListItem> AvailableRoles { get; set; } = [];
    public SegmentMemberSearchModel Members { get; set; } = new();
    public int MemberCount { get; set; }
    public string Evaluated { get; set; } = string.Empty;
    public string? Broken { get; set; }
    public bool HasProfiles { get; set; }
    public bool MayEdit { get; set; }

    /// <summary>What the editor's script has to know, as JSON.</summary>
    public string Editor { get; set; } = "{}";
}
