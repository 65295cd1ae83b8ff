using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;

/// <summary>What an agent has to do today.</summary>
public class LoyaltyDayController(DayModelFactory models) : LoyaltyAdminController
{
    /// <param name="all">Also what others do.</param>
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Index(bool all = false) => Page("FollowUps/Day", await models.PrepareAsync(all));
}
