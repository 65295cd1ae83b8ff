namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Preview;

/// <summary>Names are part of the keys of their texts.</summary>
public enum PreviewWarningKind
{
    UnknownToken,
    NoTranslation,
    LongSubject,

    /// <summary>Larger than what the big mail programs show as a whole.</summary>
    LargeMail,

    /// <summary>A coupon is made that the text does not tell.</summary>
    CouponNotTold,

    /// <summary>The text speaks of a coupon that is not made.</summary>
    NoCoupon,

    /// <summary>The discount is gone, switched off or over.</summary>
    DiscountOver
}
