using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes.Web;

/// <summary>What each measure brought against its control group.</summary>
public class LoyaltyOutcomeController(OutcomeModelFactory models, OutcomeExport export, MeasureCount count, DeskWords words, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.OutcomesView)]
    public async Task<IActionResult> Index(int days = OutcomeModelFactory.UsualDays) => Page("Outcomes/Index", await models.PrepareAsync(days));

    [CheckPermission(LoyaltyPermissions.OutcomesView)]
    public async Task<IActionResult> Csv(int days = OutcomeModelFactory.UsualDays) => Download(await export.WriteAsync(days, TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.OutcomesView)]
    public async Task<IActionResult> Xlsx(int days = OutcomeModelFactory.UsualDays) => Download(await export.WriteAsync(days, TableFormat.Xlsx));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.OutcomesCount)]
    public async Task<IActionResult> Count(int days = OutcomeModelFactory.UsualDays)
    {
        await count.RequestAsync();
        notifications.SuccessNotification(await words.TextAsync("Outcomes.CountBegins"));
        return RedirectToAction(nameof(Index), new { days });
    }
}
