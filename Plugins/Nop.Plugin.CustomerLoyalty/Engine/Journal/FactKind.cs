namespace Nop.Plugin.CustomerLoyalty.Engine.Journal;

/// <summary>What happened. Numbers are stored and never change; the hundreds are the <see cref="FactFamily"/>.</summary>
public enum FactKind
{
    OrderPlaced = 101,
    OrderLine = 102,
    OrderPaid = 103,
    OrderStatusChanged = 104,
    OrderCancelled = 105,
    OrderVoided = 106,
    OrderRefunded = 107,

    ShipmentSent = 201,
    ShipmentDelivered = 202,

    CartLineAdded = 301,
    CartLineChanged = 302,
    CartLineRemoved = 303,
    CartCleared = 304,

    WishListLineAdded = 401,
    WishListLineChanged = 402,
    WishListLineRemoved = 403,

    ProductViewed = 501,
    CategoryViewed = 502,
    ManufacturerViewed = 503,
    Searched = 504,

    ReviewWritten = 601,
    ReviewApproved = 602,

    ReturnOpened = 701,
    ReturnChanged = 702,

    Registered = 801,
    LoggedIn = 802,
    NewsletterOn = 803,
    NewsletterOff = 804,
    ConsentGiven = 805,
    ConsentWithdrawn = 806,

    /// <summary>What an anonymous visitor did became part of the customer's history.</summary>
    VisitorRecognised = 807,

    /// <summary>Another account of the same person was made part of this one, or was parted from it again.</summary>
    CustomerMerged = 808,

    EmailSent = 901,
    EmailOpened = 902,
    EmailClicked = 903,

    BlockShown = 1001,
    BlockClicked = 1002,

    /// <summary>The shopper said of a product in a block that it is not for him.</summary>
    ProductDismissed = 1003,

    SurveyAnswered = 1101,

    CaseOpened = 1201,
    CaseSettled = 1202,

    ContactLogged = 1301,

    /// <summary>Somebody of the shop wrote something down about the customer. No act of the customer.</summary>
    NoteWritten = 1302,

    TierReached = 1401,

    /// <summary>The tier will not be kept unless something happens.</summary>
    TierAtRisk = 1402
}
