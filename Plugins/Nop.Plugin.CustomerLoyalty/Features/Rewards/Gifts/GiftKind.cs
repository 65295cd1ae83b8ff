namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

/// <summary>Numbers are stored and never change.</summary>
public enum GiftKind
{
    Thing = 1,

    /// <summary>A coupon code of the customer's own, for one order.</summary>
    Voucher = 2
}

/// <summary>How often a gift can be chosen by a customer. Numbers are stored and never change.</summary>
public enum GiftOccasion
{
    /// <summary>Whenever he has the points; one that costs none, once.</summary>
    Any = 0,

    /// <summary>Once a year, in the month around his birthday.</summary>
    Birthday = 1,

    /// <summary>Once in every year of his tier.</summary>
    Tier = 2
}

/// <summary>Numbers are stored and never change.</summary>
public enum GiftDelivery
{
    /// <summary>Packed with the next order.</summary>
    NextOrder = 1,

    /// <summary>A task for the staff at once.</summary>
    Task = 2
}
