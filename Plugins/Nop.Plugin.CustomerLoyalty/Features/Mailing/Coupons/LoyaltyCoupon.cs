using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;

/// <summary>The coupon code of one recipient: one for an action, whoever writes the mail and however often.</summary>
public class LoyaltyCoupon : BaseEntity
{
    public int ActionId { get; set; }

    public string Code { get; set; } = string.Empty;

    public int CustomerId { get; set; }

    public int StoreId { get; set; }

    /// <summary>The discount that it was made after.</summary>
    public int PatternId { get; set; }

    /// <summary>The discount that bears the code; 0 while it is not made.</summary>
    public int DiscountId { get; set; }

    public int StateId { get; set; }

    public int SourceKindId { get; set; }

    public int SourceId { get; set; }

    public DateTime CreatedOnUtc { get; set; }

    public DateTime ExpiresOnUtc { get; set; }

    public CouponState State => (CouponState)StateId;
}
