using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters.Web;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides.Web;

/// <param name="For">Product or category, in words.</param>
public sealed record GuideLine(int Id, string Name, string For, string When, int Files, bool IsActive);

public sealed record GuideListModel(IReadOnlyList<GuideLine> Guides);

/// <summary>A guide in the form.</summary>
public record GuideModel : BaseNopEntityModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Guides.";

    [NopResourceDisplayName(Prefix + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Prefix + "IsActive")]
    public bool IsActive { get; set; }

    [NopResourceDisplayName(Prefix + "StoreId")]
    public int StoreId { get; set; }

    [NopResourceDisplayName(Prefix + "ProductId")]
    public int ProductId { get; set; }
    public string ProductName { get; set; } = string.Empty;

    [NopResourceDisplayName(Prefix + "CategoryId")]
    public int CategoryId { get; set; }

    [NopResourceDisplayName(Prefix + "MomentId")]
    public int MomentId { get; set; } = (int)GuideMoment.Delivered;

    [NopResourceDisplayName(Prefix + "DelayDays")]
    public int DelayDays { get; set; }

    [NopResourceDisplayName(Prefix + "OffersVisit")]
    public bool OffersVisit { get; set; }

    public IList<ServiceTextModel> Texts { get; set; } = [];
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<SelectListItem> AvailableCategories { get; set; } = [];
    public IList<SelectListItem> AvailableMoments { get; set; } = [];
    public IReadOnlyList<GuideFileRow> Files { get; set; } = [];
    public IReadOnlyDictionary<int, string> Languages { get; set; } = new Dictionary<int, string>();
}
