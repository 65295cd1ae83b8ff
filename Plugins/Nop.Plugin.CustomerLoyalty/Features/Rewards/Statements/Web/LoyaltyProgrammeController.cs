using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;

/// <summary>How the programme is doing, and what is owed.</summary>
public class LoyaltyProgrammeController(ProgrammeFactory models, StatementExport export) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.PointsView)]
    public async Task<IActionResult> Index() => Page("Rewards/Programme/Index", await models.PrepareAsync());

    [CheckPermission(LoyaltyPermissions.PointsView)]
    public async Task<IActionResult> Csv() => Download(await export.OwedAsync(TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.PointsView)]
    public async Task<IActionResult> Xlsx() => Download(await export.OwedAsync(TableFormat.Xlsx));
}
