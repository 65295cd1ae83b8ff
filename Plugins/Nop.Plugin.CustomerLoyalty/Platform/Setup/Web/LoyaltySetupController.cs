using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Web;

public class LoyaltySetupController(
    ConfigurationModelFactory models,
    SettingsSaver saver,
    FirstStepsModelFactory steps,
    IStoreContext storeContext,
    ILocalizationService localization,
    INotificationService notifications,
    ICustomerActivityService activities) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.Configure)]
    public async Task<IActionResult> Configure() => Page("Setup/Configure", await models.PrepareAsync());

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.Configure)]
    public async Task<IActionResult> Configure(ConfigurationModel model)
    {
        var storeId = await storeContext.GetActiveStoreScopeConfigurationAsync();
        model.ActiveStoreScopeConfiguration = storeId;
        foreach (var (field, resource, from, to) in ConfigurationChecks.Errors(model))
            ModelState.AddModelError(field, string.Format(await TextAsync(resource), from, to));
        if (!ModelState.IsValid)
        {
            await models.AddChoicesAsync(model);
            return Page("Setup/Configure", model);
        }

        await saver.SaveAsync(model, storeId);
        await activities.InsertActivityAsync(ActivityTypeStore.SettingsChanged, await TextAsync("Activity.SettingsChanged"));
        notifications.SuccessNotification(await localization.GetResourceAsync("Admin.Plugins.Saved"));
        return RedirectToAction(nameof(Configure));
    }

    [CheckPermission(LoyaltyPermissions.Configure)]
    public async Task<IActionResult> FirstSteps() => Page("Setup/FirstSteps", await steps.PrepareAsync());

    /// <summary>The list of steps alone, for the page to keep its progress bar moving.</summary>
    [CheckPermission(LoyaltyPermissions.Configure)]
    public async Task<IActionResult> Steps() =>
        PartialView($"{CustomerLoyaltyDefaults.ViewRoot}/Setup/_Steps.cshtml", await steps.StepsAsync());

    private Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");
}
