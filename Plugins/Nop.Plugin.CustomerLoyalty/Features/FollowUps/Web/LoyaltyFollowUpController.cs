using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;

public class LoyaltyFollowUpController(FollowUpModelFactory models, FollowUpService tasks, ILocalizationService localization, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> List(FollowUpSearchModel searchModel) => Page("FollowUps/List", await models.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Rows(FollowUpSearchModel searchModel) => Json(await models.ListAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ActionsWork)]
    public async Task<IActionResult> Decide(int id, bool done, string? outcome)
    {
        if (await tasks.DecideAsync(id, done ? FollowUpState.Done : FollowUpState.Dismissed, outcome?.Trim()))
            notifications.SuccessNotification(await TextAsync("FollowUps.Decided"));
        else
            notifications.WarningNotification(await TextAsync("FollowUps.DecidedBefore"));
        return RedirectToAction(nameof(List));
    }

    private Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");
}
