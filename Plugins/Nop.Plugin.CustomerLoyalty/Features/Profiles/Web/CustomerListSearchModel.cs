using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public record CustomerListSearchModel : BaseSearchModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Customers.";

    [NopResourceDisplayName(Key + "Words")]
    public string? Words { get; set; }

    [NopResourceDisplayName(Key + "Store")]
    public int StoreId { get; set; }
    public IList<SelectListItem> AvailableStores { get; set; } = [];

    [NopResourceDisplayName(Key + "Stage")]
    public int StageId { get; set; }
    public IList<SelectListItem> AvailableStages { get; set; } = [];

    [NopResourceDisplayName(Key + "Group")]
    public int GroupId { get; set; }
    public IList<SelectListItem> AvailableGroups { get; set; } = [];

    [NopResourceDisplayName(Key + "Recency")]
    public int Recency { get; set; }

    [NopResourceDisplayName(Key + "Frequency")]
    public int Frequency { get; set; }
    public IList<SelectListItem> AvailableScores { get; set; } = [];

    [NopResourceDisplayName(Key + "ValueBand")]
    public int ValueBand { get; set; }

    /// <summary>yyyy-MM.</summary>
    [NopResourceDisplayName(Key + "Cohort")]
    public string? Cohort { get; set; }

    [NopResourceDisplayName(Key + "Owner")]
    public int OwnerId { get; set; }
    public IList<SelectListItem> AvailableOwners { get; set; } = [];

    /// <summary>False for somebody who sees his own customers only.</summary>
    public bool MayFilterOwner { get; set; }

    [NopResourceDisplayName(Key + "Tag")]
    public int TagId { get; set; }
    public IList<SelectListItem> AvailableTags { get; set; } = [];

    [NopResourceDisplayName(Key + "Segment")]
    public int SegmentId { get; set; }
    public IList<SelectListItem> AvailableSegments { get; set; } = [];

    [NopResourceDisplayName(Key + "Order")]
    public int OrderId { get; set; }
    public IList<SelectListItem> AvailableOrders { get; set; } = [];

    /// <summary>False while the profiles are being made for the first time.</summary>
    public bool IsReady { get; set; }

    public ProfileQuery ToQuery() => new()
    {
        Words = Words,
        StoreId = Math.Max(0, StoreId),
        Stage = Enum.IsDefined((LifecycleStage)StageId) ? (LifecycleStage)StageId : null,
        Recency = Recency,
        Frequency = Frequency,
        ValueBand = ValueBand,
        CoreOnly = GroupId == (int)CustomerGroup.Core,
        AtRiskOnly = GroupId == (int)CustomerGroup.CoreAtRisk,
        FewestOrders365 = GroupId == (int)CustomerGroup.Buyers ? 1 : GroupId == (int)CustomerGroup.RepeatBuyers ? 2 : 0,
        Cohort = DateTime.TryParseExact(Cohort, "yyyy-MM", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var month) ? month : null,
        OwnerId = Math.Max(ProfileQuery.Nobodys, OwnerId),
        TagId = TagId,
        SegmentId = SegmentId,
        Order = Enum.IsDefined((ProfileOrder)OrderId) ? (ProfileOrder)OrderId : ProfileOrder.Value
    };
}
