using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public class LoyaltyDashboardController(CustomerDashboardFactory dashboards, CoreListFactory cores, CustomerAccess access) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Customers(int storeId = 0) => Page("Customers/Dashboard", await dashboards.PrepareAsync(Math.Max(0, storeId), await access.OnlyOfAsync(), await access.MineAsync()));

    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Core(CorePart part = CorePart.Core, int storeId = 0, int year = CorePeriod.LastYear, int pageIndex = 0) =>
        Page("Customers/Core", await cores.PrepareAsync(Math.Max(0, storeId), year, Enum.IsDefined(part) ? part : CorePart.Core, pageIndex, await access.MineAsync()));
}
