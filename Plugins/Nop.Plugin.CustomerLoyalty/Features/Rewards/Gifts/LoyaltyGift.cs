using Nop.Core;
using Nop.Core.Domain.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

/// <summary>Something in the catalogue of gifts.</summary>
public class LoyaltyGift : BaseEntity, ILocalizedEntity
{
    public string Name { get; set; } = string.Empty;
    public string Description { get; set; } = string.Empty;
    public int KindId { get; set; } = (int)GiftKind.Thing;
    public bool IsActive { get; set; } = true;

    /// <summary>0 for all stores.</summary>
    public int StoreId { get; set; }

    /// <summary>0 for a gift that costs no points.</summary>
    public int Points { get; set; }

    /// <summary>Customers of this tier and those above may choose it; 0 for everybody.</summary>
    public int TierId { get; set; }
    public int OccasionId { get; set; }

    /// <summary>Pieces there ever were; 0 for as many as are wanted.</summary>
    public int Stock { get; set; }
    public int DeliveryId { get; set; } = (int)GiftDelivery.NextOrder;

    /// <summary>What a voucher takes off, in the primary store currency.</summary>
    public decimal VoucherAmount { get; set; }

    /// <summary>How long a voucher can be spent.</summary>
    public int VoucherDays { get; set; } = 90;

    /// <summary>When it came into the catalogue.</summary>
    public DateTime CreatedOnUtc { get; set; }

    public GiftKind Kind => (GiftKind)KindId;
    public GiftOccasion Occasion => (GiftOccasion)OccasionId;
    public GiftDelivery Delivery => (GiftDelivery)DeliveryId;
}
