namespace Nop.Services.Security;

public class StandardPermission
{
    public class Catalog
    {
        public const string PRODUCTS_VIEW = "Catalog.ProductsView";
        public const string PRODUCTS_CREATE_EDIT_DELETE = "Catalog.ProductsCreateEditDelete";
        public const string PRODUCT_REVIEWS_VIEW = "Catalog.ProductReviewsView";
        public const string PRODUCT_REVIEWS_CREATE_EDIT_DELETE = "Catalog.ProductReviewsCreateEditDelete";
    }

    public class Configuration
    {
        public const string MANAGE_ACL = "Configuration.ManageACL";
        public const string MANAGE_LANGUAGES = "Configuration.ManageLanguages";
        public const string MANAGE_PLUGINS = "Configuration.ManagePlugins";
        public const string MANAGE_SETTINGS = "Configuration.ManageSettings";
        public const string MANAGE_STORES = "Configuration.ManageStores";
        public const string MANAGE_WIDGETS = "Configuration.ManageWidgets";
    }

    public class ContentManagement
    {
        public const string MESSAGE_TEMPLATES_VIEW = "ContentManagement.MessageTemplatesView";
        public const string MESSAGE_TEMPLATES_CREATE_EDIT_DELETE = "ContentManagement.MessageTemplatesCreateEditDelete";
    }

    public class Customers
    {
        public const string CUSTOMERS_VIEW = "Customers.CustomersView";
        public const string CUSTOMERS_CREATE_EDIT_DELETE = "Customers.CustomersCreateEditDelete";
        public const string ACTIVITY_LOG_VIEW = "Customers.ActivityLogView";
        public const string GDPR_MANAGE = "Customers.GDPRManage";
    }

    public class Orders
    {
        public const string ORDERS_VIEW = "Orders.OrdersView";
        public const string ORDERS_CREATE_EDIT_DELETE = "Orders.OrdersCreateEditDelete";
        public const string RETURN_REQUESTS_VIEW = "Orders.ReturnRequestsView";
        public const string RETURN_REQUESTS_CREATE_EDIT_DELETE = "Orders.ReturnRequestsCreateEditDelete";
        public const string SHIPMENTS_VIEW = "Orders.ShipmentsView";
        public const string SHIPMENTS_CREATE_EDIT_DELETE = "Orders.ShipmentsCreateEditDelete";
    }

    public class Promotions
    {
        public const string CAMPAIGNS_VIEW = "Promotions.CampaignsView";
        public const string SUBSCRIBERS_VIEW = "Promotions.SubscribersView";
    }

    public class PublicStore
    {
        public const string DISPLAY_PRICES = "PublicStore.DisplayPrices";
        public const string ENABLE_SHOPPING_CART = "PublicStore.EnableShoppingCart";
        public const string ENABLE_WISHLIST = "PublicStore.EnableWishlist";
        public const string PUBLIC_STORE_ALLOW_NAVIGATION = "PublicStore.PublicStoreAllowNavigation";
    }

    public class Security
    {
        public const string ACCESS_ADMIN_PANEL = "Security.AccessAdminPanel";
    }

    public class System
    {
        public const string MANAGE_MAINTENANCE = "System.ManageMaintenance";
        public const string MANAGE_MESSAGE_QUEUE = "System.ManageMessageQueue";
        public const string MANAGE_SCHEDULE_TASKS = "System.ManageScheduleTasks";
        public const string MANAGE_SYSTEM_LOG = "System.ManageSystemLog";
    }
}
