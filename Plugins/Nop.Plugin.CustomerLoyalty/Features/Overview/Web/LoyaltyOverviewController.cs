using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>The manager's overview and what belongs to it.</summary>
public class LoyaltyOverviewController(
    OverviewModelFactory models, OverviewExport export, CohortModelFactory cohorts, TargetModelFactory targets, DailyRequests requests, OverviewWords wording, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.OverviewView)]
    public async Task<IActionResult> Index(OverviewModel model)
    {
        ModelState.Clear();
        return Page("Overview/Index", await models.PrepareAsync(model));
    }

    [CheckPermission(LoyaltyPermissions.OverviewView)]
    public async Task<IActionResult> Csv(OverviewModel model) => Download(await export.WriteAsync(model, TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.OverviewView)]
    public async Task<IActionResult> Xlsx(OverviewModel model) => Download(await export.WriteAsync(model, TableFormat.Xlsx));

    [CheckPermission(LoyaltyPermissions.OverviewView)]
    public async Task<IActionResult> Cohorts(int storeId = 0, int months = 12, int segmentId = 0) => Page("Overview/Cohorts", await cohorts.PrepareAsync(storeId, months, segmentId));

    [CheckPermission(LoyaltyPermissions.OverviewView)]
    public async Task<IActionResult> CohortsCsv(int storeId = 0, int months = 12, int segmentId = 0) => Download(await cohorts.WriteAsync(storeId, months, segmentId, TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.OverviewView)]
    public async Task<IActionResult> CohortsXlsx(int storeId = 0, int months = 12, int segmentId = 0) => Download(await cohorts.WriteAsync(storeId, months, segmentId, TableFormat.Xlsx));

    [CheckPermission(LoyaltyPermissions.OverviewEdit)]
    public async Task<IActionResult> Targets(int storeId = 0) => Page("Overview/Targets", await targets.PrepareAsync(new TargetsModel { StoreId = storeId }, false));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.OverviewEdit)]
    public async Task<IActionResult> Targets(TargetsModel model)
    {
        if (await targets.ReadAsync(model, ModelState) is not { } wanted)
            return Page("Overview/Targets", await targets.PrepareAsync(model, true));
        await targets.SaveAsync(model.StoreId, wanted);
        notifications.SuccessNotification(await wording.GetAsync("Targets.Saved"));
        return RedirectToAction(nameof(Targets), new { storeId = model.StoreId });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.OverviewEdit)]
    public async Task<IActionResult> Count()
    {
        await requests.AllAsync();
        notifications.SuccessNotification(await wording.GetAsync("CountBegins"));
        return RedirectToAction(nameof(Index));
    }
}
