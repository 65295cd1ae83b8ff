namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;

/// <summary>Numbers are stored and never change.</summary>
public enum CouponState
{
    /// <summary>The code is given to an action; no discount bears it yet.</summary>
    Reserved = 1,

    /// <summary>May be used at the checkout.</summary>
    Made = 2,
    Used = 3,

    /// <summary>It ended unused and its discount is gone.</summary>
    Expired = 4
}
