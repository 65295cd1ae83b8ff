namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;

/// <summary>What our mails may say of the shop, the customer and his loyalty. A number must be given as a number, because conditions compare it.</summary>
public static class MessageTokens
{
    /// <summary>Address of the form, signed for one customer; never HTML-encoded.</summary>
    public const string FormUrl = "Loyalty.FormUrl";

    /// <summary>Points for completing the form; 0 when it earns none.</summary>
    public const string Points = "Loyalty.Points";

    /// <summary>Where one request unsubscribes; meant for mail programs, not for readers.</summary>
    public const string UnsubscribeUrl = "Loyalty.UnsubscribeUrl";

    /// <summary>Page where the reader chooses which mails he gets.</summary>
    public const string PreferencesUrl = "Loyalty.PreferencesUrl";

    /// <summary>Products as a table: of his cart, his wish list, the order that the mail is about.</summary>
    public const string Cart = "Loyalty.Cart";
    public const string WishList = "Loyalty.WishList";
    public const string OrderProducts = "Loyalty.OrderProducts";

    /// <summary>The products that brought the mail about, as a table.</summary>
    public const string Products = "Loyalty.Products";

    /// <summary>Reward points that end soon, and the day on which they do.</summary>
    public const string ExpiringPoints = "Loyalty.ExpiringPoints";
    public const string ExpireOn = "Loyalty.ExpireOn";

    /// <summary>The reader's tier and the next one; what is missing to reach that and to keep his own, and until when.</summary>
    public const string Tier = "Loyalty.Tier";
    public const string TierNext = "Loyalty.TierNext";
    public const string TierToNext = "Loyalty.TierToNext";
    public const string TierToKeep = "Loyalty.TierToKeep";
    public const string TierKeepUntil = "Loyalty.TierKeepUntil";

    /// <summary>A code of the recipient's own, the day on which it ends, and an address that puts it into his cart; empty where the mail brings none.</summary>
    public const string Coupon = "Loyalty.Coupon";
    public const string CouponEnds = "Loyalty.CouponEnds";
    public const string CouponUrl = "Loyalty.CouponUrl";

    /// <summary>A guide for what was bought: its title, its words and files as HTML, and where a visit is asked for; empty where none is offered.</summary>
    public const string GuideTitle = "Loyalty.GuideTitle";
    public const string GuideText = "Loyalty.GuideText";
    public const string GuideFiles = "Loyalty.GuideFiles";
    public const string VisitUrl = "Loyalty.VisitUrl";

    /// <summary>An appointment: when, by whom, what was asked for and answered, and its page.</summary>
    public const string AppointmentTime = "Loyalty.AppointmentTime";
    public const string AppointmentAgent = "Loyalty.AppointmentAgent";
    public const string AppointmentWish = "Loyalty.AppointmentWish";
    public const string AppointmentAnswer = "Loyalty.AppointmentAnswer";
    public const string AppointmentUrl = "Loyalty.AppointmentUrl";

    /// <summary>Of the case that the mail is about: its number, subject, the words that brought the mail about, its page, and where the handling is rated.</summary>
    public const string Case = "Loyalty.Case";
    public const string CaseNumber = "Loyalty.CaseNumber";
    public const string CaseSubject = "Loyalty.CaseSubject";
    public const string CaseText = "Loyalty.CaseText";
    public const string CaseUrl = "Loyalty.CaseUrl";
    public const string CaseRatingUrl = "Loyalty.CaseRatingUrl";

    /// <summary>As they are written in a template.</summary>
    public static IReadOnlyList<string> Allowed { get; } =
        [.. new[] { "Store.Name", "Store.URL", "Store.Email", "Customer.FirstName", "Customer.FullName", "Customer.Email", "Customer.LastName", "Order.OrderNumber", "Order.OrderURLForCustomer", FormUrl, Points, PreferencesUrl, UnsubscribeUrl, "Loyalty.Recommendations", Products, Cart, WishList, OrderProducts, ExpiringPoints, ExpireOn, Tier, TierNext, TierToNext, TierToKeep, TierKeepUntil, Coupon, CouponEnds, CouponUrl, GuideTitle, GuideText, GuideFiles, VisitUrl, AppointmentTime, AppointmentAgent, AppointmentWish, AppointmentAnswer, AppointmentUrl, CaseNumber, CaseSubject, CaseText, CaseUrl, CaseRatingUrl }.Select(key => $"%{key}%")];
}
