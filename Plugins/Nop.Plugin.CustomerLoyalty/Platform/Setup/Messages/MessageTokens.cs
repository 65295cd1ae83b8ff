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

    /// <summary>Coupon code that only this recipient has, and until when it is valid.</summary>
    public const string CouponCode = "Loyalty.CouponCode";
    public const string CouponExpires = "Loyalty.CouponExpires";

    /// <summary>As they are written in a template.</summary>
    public static IReadOnlyList<string> Allowed { get; } =
        [.. new[] { "Store.Name", "Store.URL", "Store.Email", "Customer.FirstName", "Customer.FullName", "Customer.Email", "Customer.LastName", "Order.OrderNumber", "Order.OrderURLForCustomer", FormUrl, Points, PreferencesUrl, UnsubscribeUrl, CouponCode, CouponExpires }.Select(key => $"%{key}%")];
}
