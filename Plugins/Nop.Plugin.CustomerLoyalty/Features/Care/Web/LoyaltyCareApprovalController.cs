using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>Gifts above the limit: somebody else than the one who asked says yes or no.</summary>
public class LoyaltyCareApprovalController(CareTaskFactory lists, CareTaskGuard guard, CareDesk desk, CareReader reader, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CareApprove)]
    public async Task<IActionResult> List() => Page("Care/Approvals", await lists.ApprovalsAsync());

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareApprove)]
    public async Task<IActionResult> Decide(int id, bool yes, string? from = null)
    {
        if (await guard.FindAsync(id) is not { } task)
            return RedirectToAction(nameof(List));
        var refusal = await desk.DecideAsync(task, yes, await reader.MeAsync());
        if (refusal == FundRefusal.None)
            notifications.SuccessNotification(await reader.Words.TextAsync(yes ? "Care.ApprovedNow" : "Care.RefusedNow"));
        else
            notifications.WarningNotification(await reader.Words.TextAsync($"Care.Because.{refusal}"));
        return from is null ? RedirectToAction(nameof(List)) : RedirectToAction("Edit", "LoyaltyCareTask", new { id });
    }
}
