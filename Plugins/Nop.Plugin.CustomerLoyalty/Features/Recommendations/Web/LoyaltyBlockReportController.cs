using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>What blocks brought, and what a place would show: looks, changes nothing.</summary>
public class LoyaltyBlockReportController(BlockReportFactory reports, BlockDeedFactory deeds, EvaluationFactory evaluations, BlockPreviewFactory previews) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Index(BlockReportModel model) => Page("Blocks/Report", await reports.PrepareAsync(model));

    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Csv(BlockReportModel model) => Download(await reports.ExportAsync(model, TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Xlsx(BlockReportModel model) => Download(await reports.ExportAsync(model, TableFormat.Xlsx));

    /// <summary>The clicks or orders behind a figure; 0 for every page or strategy.</summary>
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Deeds(BlockReportModel model, int pageId, int strategyId, bool orders) =>
        Page("Blocks/Deeds", await deeds.PrepareAsync(model, pageId, strategyId, orders));

    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Evaluation() => Page("Blocks/Evaluation", await evaluations.PrepareAsync());

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Preview(BlockPlaceModel model) =>
        PartialView($"{CustomerLoyaltyDefaults.ViewRoot}/Blocks/_Preview.cshtml", await previews.PrepareAsync(model));
}
