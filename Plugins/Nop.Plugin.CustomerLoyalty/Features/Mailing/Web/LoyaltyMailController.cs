using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>The outbox: what waits, what happened, what did not and why.</summary>
public class LoyaltyMailController(QueueModelFactory models, MailRulesFactory rules, ActionQueue queue, ILocalizationService localization, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.MailsView)]
    public async Task<IActionResult> Queue(QueueSearchModel searchModel) => Page("Mails/Queue", await models.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.MailsView)]
    public async Task<IActionResult> Rows(QueueSearchModel searchModel) => Json(await models.ListAsync(searchModel));

    [CheckPermission(LoyaltyPermissions.MailsView)]
    public async Task<IActionResult> Details(int id) =>
        await models.ActionAsync(id) is { } model ? Page("Mails/Details", model) : RedirectToAction(nameof(Queue));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.MailsManage)]
    public async Task<IActionResult> Retry(int id) => await ToldAsync(id, await queue.RetryAsync(id), "Mails.Queue.Retried", "Mails.Queue.CannotRetry");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.MailsManage)]
    public async Task<IActionResult> Cancel(int id) => await ToldAsync(id, await queue.CancelAsync(id), "Mails.Queue.Cancelled", "Mails.Queue.CannotCancel");

    [CheckPermission(LoyaltyPermissions.MailsManage)]
    public async Task<IActionResult> Rules() => Page("Mails/Rules", await rules.PrepareAsync());

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.MailsManage)]
    public async Task<IActionResult> Rules(MailRulesModel model)
    {
        foreach (var (field, text) in await rules.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("Mails/Rules", await rules.CompleteAsync(model));
        await rules.SaveAsync(model);
        notifications.SuccessNotification(await localization.GetResourceAsync("Admin.Plugins.Saved"));
        return RedirectToAction(nameof(Rules));
    }

    private async Task<IActionResult> ToldAsync(int id, bool isDone, string done, string notDone)
    {
        if (isDone)
            notifications.SuccessNotification(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{done}"));
        else
            notifications.WarningNotification(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{notDone}"));
        return RedirectToAction(nameof(Details), new { id });
    }
}
