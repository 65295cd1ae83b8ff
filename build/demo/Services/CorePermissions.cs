using Nop.Core.Domain.Customers;
using Nop.Services.Security;

namespace Demo.Services;

public sealed class CorePermissions : IPermissionConfigManager
{
    public IList<PermissionConfig> AllConfigs =>
    [
        new("Access admin area", StandardPermission.Security.ACCESS_ADMIN_PANEL, "Security", NopCustomerDefaults.AdministratorsRoleName, NopCustomerDefaults.VendorsRoleName, "ServiceAgents"),
        new("Admin area. Customers. View", StandardPermission.Customers.CUSTOMERS_VIEW, "Customers", NopCustomerDefaults.AdministratorsRoleName, "ServiceAgents"),
        new("Admin area. Plugins", StandardPermission.Configuration.MANAGE_PLUGINS, "Configuration", NopCustomerDefaults.AdministratorsRoleName),
        new("Admin area. Widgets", StandardPermission.Configuration.MANAGE_WIDGETS, "Configuration", NopCustomerDefaults.AdministratorsRoleName)
    ];
}
