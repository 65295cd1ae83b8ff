using Nop.Services.Security;

namespace Demo.Web.Menu;

public record AdminMenuEntry(string SystemName, string TitleKey, string Icon, string? Controller = null, string Action = "List", string? Permission = null)
{
    public IReadOnlyList<AdminMenuEntry> Children { get; init; } = [];
}

/// <summary>System names are those of nopCommerce, so that plugins find the place they want.</summary>
public static class AdminMenuEntries
{
    private const string LEAF = "far fa-dot-circle";

    public static IReadOnlyList<AdminMenuEntry> All { get; } =
    [
        new("Dashboard", "Admin.Dashboard", "fas fa-desktop", "Home", "Index"),
        new("Catalog", "Admin.Catalog", "fas fa-book")
        {
            Children =
            [
                new("Products", "Admin.Catalog.Products", LEAF, "Product", Permission: StandardPermission.Catalog.PRODUCTS_VIEW),
                new("Product reviews", "Admin.Catalog.ProductReviews", LEAF, "ProductReview", Permission: StandardPermission.Catalog.PRODUCT_REVIEWS_VIEW)
            ]
        },
        new("Sales", "Admin.Sales", "fas fa-shopping-cart")
        {
            Children =
            [
                new("Orders", "Admin.Orders", LEAF, "Order", Permission: StandardPermission.Orders.ORDERS_VIEW),
                new("Return requests", "Admin.ReturnRequests", LEAF, "ReturnRequest", Permission: StandardPermission.Orders.RETURN_REQUESTS_VIEW)
            ]
        },
        new("Customers", "Admin.Customers", "far fa-user")
        {
            Children =
            [
                new("Customers list", "Admin.Customers.Customers", LEAF, "Customer", Permission: StandardPermission.Customers.CUSTOMERS_VIEW),
                new("Activity Log", "Admin.Customers.ActivityLog", LEAF, "ActivityLog", Permission: StandardPermission.Customers.ACTIVITY_LOG_VIEW),
                new("GDPR requests (log)", "Admin.Customers.GdprLog", LEAF, "Gdpr", "Log", StandardPermission.Customers.GDPR_MANAGE)
            ]
        },
        new("Promotions", "Admin.Promotions", "fas fa-tags")
        {
            Children =
            [
                new("Newsletter subscriptions", "Admin.Promotions.NewsLetterSubscriptions", LEAF, "NewsLetterSubscription", Permission: StandardPermission.Promotions.SUBSCRIBERS_VIEW)
            ]
        },
        new("Content Management", "Admin.ContentManagement", "fas fa-cubes")
        {
            Children =
            [
                new("Message templates", "Admin.ContentManagement.MessageTemplates", LEAF, "MessageTemplate", Permission: StandardPermission.ContentManagement.MESSAGE_TEMPLATES_VIEW)
            ]
        },
        new("Configuration", "Admin.Configuration", "fas fa-gears")
        {
            Children =
            [
                new("GDPR settings", "Admin.Configuration.Settings.Gdpr.Consent", LEAF, "Gdpr", "Consents", StandardPermission.Configuration.MANAGE_SETTINGS),
                new("All settings", "Admin.Configuration.Settings.AllSettings", LEAF, "Setting", "AllSettings", StandardPermission.Configuration.MANAGE_SETTINGS),
                new("Stores", "Admin.Configuration.Stores", LEAF, "Store", Permission: StandardPermission.Configuration.MANAGE_STORES),
                new("Languages", "Admin.Configuration.Languages", LEAF, "Language", Permission: StandardPermission.Configuration.MANAGE_LANGUAGES),
                new("Access control list", "Admin.Configuration.ACL", LEAF, "Security", "Permissions", StandardPermission.Configuration.MANAGE_ACL),
                new("Widgets", "Admin.ContentManagement.Widgets", LEAF, "Widget", Permission: StandardPermission.Configuration.MANAGE_WIDGETS),
                new("Local plugins", "Admin.Configuration.Plugins.Local", LEAF, "Plugin", Permission: StandardPermission.Configuration.MANAGE_PLUGINS)
            ]
        },
        new("System", "Admin.System", "fas fa-cube")
        {
            Children =
            [
                new("Log", "Admin.System.Log", LEAF, "Log", Permission: StandardPermission.System.MANAGE_SYSTEM_LOG),
                new("Queued emails", "Admin.System.QueuedEmails", LEAF, "QueuedEmail", Permission: StandardPermission.System.MANAGE_MESSAGE_QUEUE),
                new("Mailbox", "Admin.System.Mailbox", LEAF, "Mailbox", Permission: StandardPermission.System.MANAGE_MESSAGE_QUEUE),
                new("Schedule tasks", "Admin.System.ScheduleTasks", LEAF, "ScheduleTask", Permission: StandardPermission.System.MANAGE_SCHEDULE_TASKS)
            ]
        },
        new("Reports", "Admin.Reports", "fas fa-chart-line")
        {
            Children = [new("Bestsellers", "Admin.Reports.Sales.Bestsellers", LEAF, "Report", "Bestsellers", StandardPermission.Orders.ORDERS_VIEW)]
        },
        new("Third party plugins", "Admin.Plugins", "fas fa-bars")
    ];
}
