using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

public record TierMemberSearchModel : BaseSearchModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Tiers.Members.";

    public int StoreId { get; set; }

    /// <summary>-1 for all, 0 for those without a tier.</summary>
    [NopResourceDisplayName(Prefix + "TierId")]
    public int TierId { get; set; } = -1;

    [NopResourceDisplayName(Prefix + "OnlyAtRisk")]
    public bool OnlyAtRisk { get; set; }

    [NopResourceDisplayName(Prefix + "OnlyByHand")]
    public bool OnlyByHand { get; set; }
    public IList<SelectListItem> AvailableTiers { get; set; } = [];
}

public record TierMemberModel : BaseNopEntityModel
{
    public int CustomerId { get; set; }
    public string Name { get; set; } = string.Empty;
    public string Tier { get; set; } = string.Empty;
    public string Since { get; set; } = string.Empty;
    public string Value { get; set; } = string.Empty;
    public string ToNext { get; set; } = string.Empty;
    public string ToKeep { get; set; } = string.Empty;
    public bool IsAtRisk { get; set; }
    public bool IsByHand { get; set; }
}

public record TierMemberListModel : BasePagedListModel<TierMemberModel>;
