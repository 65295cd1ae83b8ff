using Nop.Core.Domain.Logging;

namespace Demo.Host;

internal static class ActivityTypes
{
    /// <summary>Viewing is not logged unless an administrator wants it, as in nopCommerce.</summary>
    internal static ActivityLogType[] All =>
    [
        Type("PublicStore.ViewCategory", "Public store. View a category", enabled: false),
        Type("PublicStore.ViewManufacturer", "Public store. View a manufacturer", enabled: false),
        Type("PublicStore.ViewProduct", "Public store. View a product", enabled: false),
        Type("PublicStore.PlaceOrder", "Public store. Place an order", enabled: false),
        Type("PublicStore.Login", "Public store. Login", enabled: false),
        Type("PublicStore.Logout", "Public store. Logout", enabled: false),
        Type("PublicStore.AddProductReview", "Public store. Add product review", enabled: false),
        Type("EditSettings", "Edit setting(s)"),
        Type("EditOrder", "Edit an order"),
        Type("EditCustomer", "Edit a customer"),
        Type("DeleteCustomer", "Delete a customer"),
        Type("InstallNewPlugin", "Install a plugin"),
        Type("UninstallPlugin", "Uninstall a plugin")
    ];

    private static ActivityLogType Type(string keyword, string name, bool enabled = true) => new() { SystemKeyword = keyword, Name = name, Enabled = enabled };
}
