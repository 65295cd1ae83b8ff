using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Platform.Health.Web;

public class LoyaltyHealthController(
    HealthModelFactory models,
    FactReconciler reconciler,
    ILocalizationService localization,
    INotificationService notifications,
    ICustomerActivityService activities) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.HealthView)]
    public async Task<IActionResult> Index() => Page("Health/Index", await models.PrepareAsync());

    /// <summary>The page's content alone, for it to stay up to date.</summary>
    [CheckPermission(LoyaltyPermissions.HealthView)]
    public async Task<IActionResult> Content() =>
        PartialView($"{CustomerLoyaltyDefaults.ViewRoot}/Health/_Content.cshtml", await models.PrepareAsync());

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.HealthManage)]
    public async Task<IActionResult> RestartBackfill()
    {
        await reconciler.RestartAsync();
        await activities.InsertActivityAsync(ActivityTypeStore.BackfillRestarted, await TextAsync("Activity.BackfillRestarted"));
        notifications.SuccessNotification(await TextAsync("Health.BackfillRestarted"));
        return RedirectToAction(nameof(Index));
    }

    private Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");
}
