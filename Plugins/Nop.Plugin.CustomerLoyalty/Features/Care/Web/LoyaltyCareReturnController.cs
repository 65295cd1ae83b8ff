using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>What care brought, against those who were left alone.</summary>
public class LoyaltyCareReturnController(CareReturnFactory models) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CareView)]
    public async Task<IActionResult> Index(int year = 0, int storeId = 0) => Page("Care/Return", await models.PrepareAsync(year, storeId));

    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Csv(int year = 0, int storeId = 0) => Download(await models.ExportAsync(await models.PrepareAsync(year, storeId), TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Xlsx(int year = 0, int storeId = 0) => Download(await models.ExportAsync(await models.PrepareAsync(year, storeId), TableFormat.Xlsx));
}
