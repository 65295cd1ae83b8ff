using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts.Web;

/// <summary>The catalogue of gifts in the back office.</summary>
public sealed record GiftCatalogueModel(IReadOnlyList<GiftLine> Gifts, int Waiting);

/// <param name="Left">Empty for as many as are wanted.</param>
public sealed record GiftLine(int Id, string Name, string Kind, string Price, string From, string Left, int Chosen, bool IsActive);

/// <summary>The form of one gift.</summary>
public record GiftModel : BaseNopEntityModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Gifts.Gift.";

    [NopResourceDisplayName(Prefix + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Prefix + "Description")]
    public string? Description { get; set; }

    [NopResourceDisplayName(Prefix + "KindId")]
    public int KindId { get; set; } = (int)GiftKind.Thing;

    [NopResourceDisplayName(Prefix + "IsActive")]
    public bool IsActive { get; set; } = true;

    [NopResourceDisplayName(Prefix + "StoreId")]
    public int StoreId { get; set; }

    [NopResourceDisplayName(Prefix + "Points")]
    public int Points { get; set; }

    [NopResourceDisplayName(Prefix + "TierId")]
    public int TierId { get; set; }

    [NopResourceDisplayName(Prefix + "OccasionId")]
    public int OccasionId { get; set; }

    [NopResourceDisplayName(Prefix + "Stock")]
    public int Stock { get; set; }

    [NopResourceDisplayName(Prefix + "DeliveryId")]
    public int DeliveryId { get; set; } = (int)GiftDelivery.NextOrder;

    [NopResourceDisplayName(Prefix + "VoucherAmount")]
    public decimal VoucherAmount { get; set; }

    [NopResourceDisplayName(Prefix + "VoucherDays")]
    public int VoucherDays { get; set; } = 90;
    public IList<TierNameModel> Names { get; set; } = [];
    public IList<SelectListItem> AvailableKinds { get; set; } = [];
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<SelectListItem> AvailableTiers { get; set; } = [];
    public IList<SelectListItem> AvailableOccasions { get; set; } = [];
    public IList<SelectListItem> AvailableDeliveries { get; set; } = [];
}

public record ClaimSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Gifts.StateId")]
    public int StateId { get; set; } = (int)ClaimState.Waiting;
    public IList<SelectListItem> AvailableStates { get; set; } = [];
}

public record ClaimModel : BaseNopEntityModel
{
    public int CustomerId { get; set; }
    public string Customer { get; set; } = string.Empty;
    public string Gift { get; set; } = string.Empty;
    public string Chosen { get; set; } = string.Empty;
    public int Points { get; set; }
    public int OrderId { get; set; }
    public string State { get; set; } = string.Empty;
    public bool MayHandOver { get; set; }
    public bool MayCallOff { get; set; }
}

public record ClaimListModel : BasePagedListModel<ClaimModel>;

/// <summary>Gifts on the page 'My loyalty'.</summary>
public sealed record MyGiftsModel(IReadOnlyList<MyGiftLine> Gifts, IReadOnlyList<MyClaimLine> Chosen);

/// <param name="Why">Why he may not choose it; empty when he may.</param>
public sealed record MyGiftLine(int Id, string Name, string Description, string Price, string Why);

public sealed record MyClaimLine(string Name, string On, string State, string Coupon);
