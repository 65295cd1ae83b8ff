using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>Tests between chains of a place.</summary>
public class LoyaltyExperimentController(
    ExperimentFactory models, ExperimentDesk desk, BlockTexts texts, INotificationService notifications, ICustomerActivityService activities) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Index() => Page("Blocks/Experiments", await models.ListAsync());

    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Details(int id) =>
        await models.PrepareAsync(id) is { } model ? Page("Blocks/Experiment", model) : RedirectToAction(nameof(Index));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> End(int id)
    {
        if (await desk.FindAsync(id) is { } experiment)
        {
            await desk.EndAsync(experiment);
            await SavedAsync(await texts.GetAsync("Test.Ended"));
        }

        return RedirectToAction(nameof(Details), new { id });
    }

    /// <summary>The tried chain becomes the place's own.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Adopt(int id)
    {
        if (await desk.FindAsync(id) is { } experiment)
        {
            await desk.AdoptAsync(experiment);
            await SavedAsync(await texts.GetAsync("Test.Adopted"));
        }

        return RedirectToAction(nameof(Details), new { id });
    }

    private async Task SavedAsync(string text)
    {
        await activities.InsertActivityAsync(ActivityTypeStore.BlocksChanged, await texts.GetAsync("Activity"));
        notifications.SuccessNotification(text);
    }
}
