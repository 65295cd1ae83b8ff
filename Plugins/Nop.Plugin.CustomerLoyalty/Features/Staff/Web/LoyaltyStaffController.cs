using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Staff.Web;

/// <summary>What the staff did: everybody sees himself, who may sees all.</summary>
public class LoyaltyStaffController(StaffModelFactory models, StaffExport export, IWorkContext workContext) : LoyaltyAdminController
{
    /// <param name="id">Of a member of staff; 0 for all that the reader may see.</param>
    [CheckPermission(LoyaltyPermissions.StaffView)]
    public async Task<IActionResult> Index(StaffModel model, int id = 0)
    {
        ModelState.Clear();
        return Page("Staff/Index", await models.PrepareAsync(model, await SeenAsync(id)));
    }

    [CheckPermission(LoyaltyPermissions.StaffView)]
    public async Task<IActionResult> Csv(StaffModel model, int id = 0) => Download(await export.WriteAsync(model, await SeenAsync(id), TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.StaffView)]
    public async Task<IActionResult> Xlsx(StaffModel model, int id = 0) => Download(await export.WriteAsync(model, await SeenAsync(id), TableFormat.Xlsx));

    /// <summary>Who may not see others sees himself, whomever he asks for.</summary>
    private async Task<int> SeenAsync(int wanted) => await models.MaySeeAllAsync() ? Math.Max(0, wanted) : (await workContext.GetCurrentCustomerAsync()).Id;
}
