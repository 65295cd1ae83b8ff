using Nop.Core.Domain.Customers;
using Nop.Services.Security;

namespace Demo.Web.Security;

/// <summary>Permissions of the demo's pages, besides those of its core.</summary>
public sealed class StorePermissions : IPermissionConfigManager
{
    private static readonly string[] _everybody = [NopCustomerDefaults.AdministratorsRoleName, NopCustomerDefaults.RegisteredRoleName, NopCustomerDefaults.GuestsRoleName];

    public IList<PermissionConfig> AllConfigs =>
    [
        Admin("Products. View", StandardPermission.Catalog.PRODUCTS_VIEW, "Catalog"),
        Admin("Products. Create, edit, delete", StandardPermission.Catalog.PRODUCTS_CREATE_EDIT_DELETE, "Catalog"),
        Admin("Product reviews. View", StandardPermission.Catalog.PRODUCT_REVIEWS_VIEW, "Catalog"),
        Admin("Product reviews. Create, edit, delete", StandardPermission.Catalog.PRODUCT_REVIEWS_CREATE_EDIT_DELETE, "Catalog"),
        Admin("Orders. View", StandardPermission.Orders.ORDERS_VIEW, "Orders"),
        Admin("Orders. Create, edit, delete", StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE, "Orders"),
        Admin("Return requests. View", StandardPermission.Orders.RETURN_REQUESTS_VIEW, "Orders"),
        Admin("Return requests. Create, edit, delete", StandardPermission.Orders.RETURN_REQUESTS_CREATE_EDIT_DELETE, "Orders"),
        Admin("Customers. Create, edit, delete", StandardPermission.Customers.CUSTOMERS_CREATE_EDIT_DELETE, "Customers"),
        Admin("Activity log. View", StandardPermission.Customers.ACTIVITY_LOG_VIEW, "Customers"),
        Admin("GDPR. Manage", StandardPermission.Customers.GDPR_MANAGE, "Customers"),
        Admin("Newsletter subscribers. View", StandardPermission.Promotions.SUBSCRIBERS_VIEW, "Promotions"),
        Admin("Message templates. View", StandardPermission.ContentManagement.MESSAGE_TEMPLATES_VIEW, "ContentManagement"),
        Admin("Message templates. Create, edit, delete", StandardPermission.ContentManagement.MESSAGE_TEMPLATES_CREATE_EDIT_DELETE, "ContentManagement"),
        Admin("Settings. Manage", StandardPermission.Configuration.MANAGE_SETTINGS, "Configuration"),
        Admin("Stores. Manage", StandardPermission.Configuration.MANAGE_STORES, "Configuration"),
        Admin("Languages. Manage", StandardPermission.Configuration.MANAGE_LANGUAGES, "Configuration"),
        Admin("ACL. Manage", StandardPermission.Configuration.MANAGE_ACL, "Configuration"),
        Admin("System log. Manage", StandardPermission.System.MANAGE_SYSTEM_LOG, "System"),
        Admin("Message queue. Manage", StandardPermission.System.MANAGE_MESSAGE_QUEUE, "System"),
        Admin("Maintenance. Manage", StandardPermission.System.MANAGE_MAINTENANCE, "System"),
        Admin("Schedule tasks. Manage", StandardPermission.System.MANAGE_SCHEDULE_TASKS, "System"),
        new("Public store. Display prices", StandardPermission.PublicStore.DISPLAY_PRICES, "PublicStore", _everybody),
        new("Public store. Enable shopping cart", StandardPermission.PublicStore.ENABLE_SHOPPING_CART, "PublicStore", _everybody),
        new("Public store. Enable wishlist", StandardPermission.PublicStore.ENABLE_WISHLIST, "PublicStore", _everybody)
    ];

    private static PermissionConfig Admin(string name, string systemName, string category) =>
        new("Admin area. " + name, systemName, category, NopCustomerDefaults.AdministratorsRoleName);
}
