using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>The recovery report.</summary>
public class LoyaltyRecoveryController(RecoveryFactory models) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> Index(int days = 90) => Page("Cases/Recovery", await models.PrepareAsync(days));

    [CheckPermission(LoyaltyPermissions.CasesManage)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Export(int days = 90, TableFormat format = TableFormat.Csv) => Download(await models.ExportAsync(days, format));
}
