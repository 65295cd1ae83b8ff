using Nop.Core.Domain.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Platform;

public class LoyaltyPermissionConfigManager : IPermissionConfigManager
{
    private const string Category = "CustomerLoyalty";

    public IList<PermissionConfig> AllConfigs =>
    [
        Of("Admin area. Customer Loyalty. View customers' records, scores and dashboard", LoyaltyPermissions.CustomersView),
        Of("Admin area. Customer Loyalty. See all customers, not only one's own", LoyaltyPermissions.CustomersViewAll),
        Of("Admin area. Customer Loyalty. Write notes, facts and tags, hand customers over", LoyaltyPermissions.CustomersEdit),
        Of("Admin area. Customer Loyalty. Export lists of customers", LoyaltyPermissions.CustomersExport),
        Of("Admin area. Customer Loyalty. Change what scores are made of", LoyaltyPermissions.ScoresManage),
        Of("Admin area. Customer Loyalty. Work on next best actions", LoyaltyPermissions.ActionsWork),
        Of("Admin area. Customer Loyalty. View customers' time lines", LoyaltyPermissions.TimelineView),
        Of("Admin area. Customer Loyalty. View segments", LoyaltyPermissions.SegmentsView),
        Of("Admin area. Customer Loyalty. Change segments", LoyaltyPermissions.SegmentsEdit),
        Of("Admin area. Customer Loyalty. Manage recommendation blocks", LoyaltyPermissions.BlocksManage),
        Of("Admin area. Customer Loyalty. View health", LoyaltyPermissions.HealthView),
        Of("Admin area. Customer Loyalty. Start and repeat back-fill", LoyaltyPermissions.HealthManage),
        Of("Admin area. Customer Loyalty. Change settings", LoyaltyPermissions.Configure)
    ];

    private static PermissionConfig Of(string name, string systemName) =>
        new(name, systemName, Category, NopCustomerDefaults.AdministratorsRoleName);
}
