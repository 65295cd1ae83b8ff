using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

/// <summary>A customer chose a gift.</summary>
public class LoyaltyGiftClaim : BaseEntity
{
    /// <summary>The piece that he gets: who inserts it has it. Changes when the piece goes back.</summary>
    public string PieceKey { get; set; } = string.Empty;

    /// <summary>Of a gift that he may choose once: gift, customer and period; else of its own.</summary>
    public string OnceKey { get; set; } = string.Empty;
    public int GiftId { get; set; }
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public int StateId { get; set; }

    /// <summary>As it cost him.</summary>
    public int Points { get; set; }
    public DateTime ChosenOnUtc { get; set; }

    /// <summary>The order that it is packed with; 0 for none yet.</summary>
    public int OrderId { get; set; }

    /// <summary>Of a voucher; known before the discount is made, so that it is made once.</summary>
    public string CouponCode { get; set; } = string.Empty;
    public DateTime? DecidedOnUtc { get; set; }
    public int DecidedById { get; set; }

    public ClaimState State => (ClaimState)StateId;

    /// <summary>Of the points that it costs.</summary>
    public string PointsKey => $"gift:{Id}";

    /// <summary>Of the staff's task to pack it, or to hand it over.</summary>
    public string TaskKey => OrderId > 0 ? $"gift:{Id}:order:{OrderId}" : PointsKey;
}
