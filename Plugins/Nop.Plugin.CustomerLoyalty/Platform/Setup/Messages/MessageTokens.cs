namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;

/// <summary>What our mails may say of the shop, the customer and his loyalty. A number must be given as a number, because conditions compare it.</summary>
public static class MessageTokens
{
    /// <summary>Address of the form, signed for one customer; never HTML-encoded.</summary>
    public const string FormUrl = "Loyalty.FormUrl";

    /// <summary>Points for completing the form; 0 when it earns none.</summary>
    public const string Points = "Loyalty.Points";

    /// <summary>As they are written in a template.</summary>
    public static IReadOnlyList<string> Allowed { get; } =
        [.. new[] { "Store.Name", "Store.URL", "Store.Email", "Customer.FirstName", "Customer.FullName", "Customer.Email", FormUrl, Points }.Select(key => $"%{key}%")];
}
