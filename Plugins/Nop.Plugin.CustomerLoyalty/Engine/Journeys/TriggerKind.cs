namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>What a journey begins with. Numbers are stored and never change.</summary>
public enum TriggerKind
{
    OrderPlaced = 1,
    OrderPaid = 2,

    /// <summary>A parcel arrived; what needs no parcel counts as delivered when its order is complete.</summary>
    OrderDelivered = 3,
    Registered = 4,
    CartLeft = 5,
    ViewedNotBought = 6,
    WishList = 7,

    /// <summary>Something on his wish list or in his cart has become cheaper.</summary>
    PriceDrop = 8,
    BackInStock = 9,
    StageEntered = 10,
    SegmentEntered = 11,
    Birthday = 12,

    /// <summary>Of the first order.</summary>
    Anniversary = 13,
    Period = 14,

    /// <summary>By his own rhythm the next order is due.</summary>
    PurchaseDue = 15,
    PointsExpiring = 16,
    CaseSettled = 17,
    TierReached = 18,
    TierAtRisk = 19,

    /// <summary>What was sent back is repaired, replaced or paid back.</summary>
    ReturnSettled = 25
}
