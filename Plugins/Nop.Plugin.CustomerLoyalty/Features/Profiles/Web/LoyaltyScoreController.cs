using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public class LoyaltyScoreController(
    ScorePageFactory models,
    CustomerProfiles profiles,
    ISettingService settings,
    ILocalizationService localization,
    INotificationService notifications,
    ICustomerActivityService activities) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Index() => Page("Customers/Scores", await models.PrepareAsync());

    /// <summary>Saves what shapes the scores; they are made anew with it as soon as the task comes round.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ScoresManage)]
    public async Task<IActionResult> Index(ScorePageModel model)
    {
        foreach (var (field, resource, from, to) in ScoreChecks.Errors(model))
            ModelState.AddModelError(field, string.Format(await TextAsync(resource), from, to));
        if (!ModelState.IsValid)
            return Page("Customers/Scores", await models.AddFitAsync(model));

        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        current.RfmWindowDays = model.RfmWindowDays;
        current.RfmFixed = model.RfmFixed;
        current.RfmRecencyBounds = model.RfmRecencyBounds ?? current.RfmRecencyBounds;
        current.RfmFrequencyBounds = model.RfmFrequencyBounds ?? current.RfmFrequencyBounds;
        current.RfmMonetaryBounds = model.RfmMonetaryBounds ?? current.RfmMonetaryBounds;
        current.RfmRecencyWeight = model.RfmRecencyWeight;
        current.RfmFrequencyWeight = model.RfmFrequencyWeight;
        current.RfmMonetaryWeight = model.RfmMonetaryWeight;
        current.LoyalPurchaseDays = model.LoyalPurchaseDays;
        current.CoreByMargin = model.CoreByMargin;
        current.YearlyDiscountPercent = model.YearlyDiscountPercent;
        await settings.SaveSettingAsync(current);
        await activities.InsertActivityAsync(ActivityTypeStore.SettingsChanged, await TextAsync("Activity.SettingsChanged"));
        return await RebuildAsync();
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ScoresManage)]
    public Task<IActionResult> Recalculate() => RebuildAsync();

    private async Task<IActionResult> RebuildAsync()
    {
        await profiles.RebuildAsync();
        notifications.SuccessNotification(await TextAsync("Scores.Requested"));
        return RedirectToAction(nameof(Index));
    }

    private Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");
}
