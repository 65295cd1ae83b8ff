namespace Nop.Services.Security;

public class StandardPermission
{
    public class Configuration
    {
        public const string MANAGE_PLUGINS = "Configuration.ManagePlugins";
        public const string MANAGE_WIDGETS = "Configuration.ManageWidgets";
    }

    public class Customers
    {
        public const string CUSTOMERS_VIEW = "Customers.CustomersView";
    }

    public class Security
    {
        public const string ACCESS_ADMIN_PANEL = "Security.AccessAdminPanel";
    }
}
