using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters.Web;

/// <summary>Letters after orders: which there are, and printing one.</summary>
public class LoyaltyLetterController(
    LetterModelFactory models,
    LetterDesk letters,
    LetterPrinting printing,
    CustomerAccess access,
    IWorkContext workContext,
    INotificationService notifications,
    DeskWords words) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.LettersEdit)]
    public async Task<IActionResult> List() => Page("Letters/List", await models.ListAsync());

    /// <param name="id">0 for a new one.</param>
    [CheckPermission(LoyaltyPermissions.LettersEdit)]
    public async Task<IActionResult> Edit(int id = 0)
    {
        var letter = id > 0 ? await letters.FindAsync(id) : null;
        return id > 0 && letter is null ? RedirectToAction(nameof(List)) : Page("Letters/Edit", await models.FormAsync(letter));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.LettersEdit)]
    public async Task<IActionResult> Save(LetterModel model)
    {
        foreach (var (field, text) in await models.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("Letters/Edit", await models.CompleteAsync(model));
        await models.SaveAsync(model);
        notifications.SuccessNotification(await words.TextAsync("Letters.Saved"));
        return RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.LettersEdit)]
    public async Task<IActionResult> Delete(int id)
    {
        await letters.DeleteAsync(id);
        notifications.SuccessNotification(await words.TextAsync("Letters.Deleted"));
        return RedirectToAction(nameof(List));
    }

    /// <summary>The letter of a task, on paper.</summary>
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Print(int taskId)
    {
        var agent = await workContext.GetCurrentCustomerAsync();
        if (await printing.TaskAsync(taskId) is not { } task)
            return RedirectToAction("List", "LoyaltyFollowUp");
        if (task.OwnerId != agent.Id && !await access.MaySeeAsync(task.CustomerId))
            return AccessDeniedView();
        if (await printing.WriteAsync(task, agent) is { } letter)
            return Page("Letters/Print", letter);
        notifications.WarningNotification(await words.TextAsync("Letters.Gone"));
        return RedirectToAction("List", "LoyaltyFollowUp");
    }
}
