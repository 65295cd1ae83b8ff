using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions.Web;

public class LoyaltyNextActionController(
    NextActionModelFactory models,
    NextActionService actions,
    CustomerProfiles profiles,
    CustomerAccess access,
    ILocalizationService localization,
    INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> List(NextActionSearchModel searchModel)
    {
        var model = await models.SearchAsync(searchModel);
        model.ControlPercent = await actions.ControlPercentAsync();
        return Page("NextActions/List", model);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Rows(NextActionSearchModel searchModel) => Json(await models.ListAsync(searchModel, await access.OnlyOfAsync()));

    /// <summary>Who is logged in takes the proposed step on.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ActionsWork)]
    public async Task<IActionResult> TakeOn(int customerId)
    {
        if (!await access.MaySeeAsync(customerId))
            return AccessDeniedView();
        var taken = await profiles.FindAsync(customerId) is { } profile ? await actions.TakeOnAsync(profile) : null;
        if (taken is null)
            notifications.WarningNotification(await TextAsync("NextActions.NothingToTakeOn"));
        else
            notifications.SuccessNotification(await TextAsync("NextActions.TakenOn"));
        return RedirectToAction("Index", "LoyaltyCustomer", new { id = customerId });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ActionsWork)]
    public async Task<IActionResult> Decide(int id, int customerId, bool done, string? outcome)
    {
        if (await actions.CustomerOfAsync(id) is not 0 and var concerned && !await access.MaySeeAsync(concerned))
            return AccessDeniedView();
        if (await actions.DecideAsync(id, done ? NextActionState.Done : NextActionState.Dismissed, outcome?.Trim()))
            notifications.SuccessNotification(await TextAsync("NextActions.Decided"));
        else
            notifications.WarningNotification(await TextAsync("NextActions.DecidedBefore"));
        return RedirectToAction("Index", "LoyaltyCustomer", new { id = customerId });
    }

    private Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");
}
