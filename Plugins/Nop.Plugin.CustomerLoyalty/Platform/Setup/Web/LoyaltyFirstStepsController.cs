using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Training.Samples;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Recommended;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Web;

/// <summary>What the page of a new shop can do at once.</summary>
public class LoyaltyFirstStepsController(
    FirstSteps steps,
    RecommendedSettings recommended,
    SampleShop samples,
    DeskWords words,
    INotificationService notifications,
    ICustomerActivityService activities) : LoyaltyAdminController
{
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.Configure)]
    public async Task<IActionResult> InstallLanguages()
    {
        var added = await steps.CompleteLanguagesAsync();
        notifications.SuccessNotification(await words.FillAsync("Steps.Languages.Added", added));
        return Back();
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.Configure)]
    public async Task<IActionResult> ApplyRecommended()
    {
        var changed = await recommended.ApplyAsync();
        if (changed > 0)
            await activities.InsertActivityAsync(ActivityTypeStore.SettingsChanged, await words.TextAsync("Activity.SettingsChanged"));
        notifications.SuccessNotification(await words.FillAsync("Recommended.Applied", changed));
        return Back("loyalty-recommended");
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.Configure)]
    public async Task<IActionResult> UndoRecommended()
    {
        var changed = await recommended.UndoAsync();
        if (changed > 0)
            await activities.InsertActivityAsync(ActivityTypeStore.SettingsChanged, await words.TextAsync("Activity.SettingsChanged"));
        notifications.SuccessNotification(await words.FillAsync("Recommended.Undone", changed));
        return Back("loyalty-recommended");
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.Configure)]
    public async Task<IActionResult> AddSamples(bool isConfirmed) => await ToldAsync(await samples.AddAsync(isConfirmed));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.Configure)]
    public async Task<IActionResult> RemoveSamples() => await ToldAsync(await samples.RemoveAsync());

    private async Task<IActionResult> ToldAsync(SampleOutcome outcome)
    {
        var text = await words.TextAsync($"Samples.Outcome.{outcome}");
        if (outcome is SampleOutcome.Added or SampleOutcome.Removed)
            notifications.SuccessNotification(text);
        else
            notifications.WarningNotification(text);
        return Back("loyalty-samples");
    }

    private RedirectToActionResult Back(string? part = null) => RedirectToAction("FirstSteps", "LoyaltySetup", null, part);
}
