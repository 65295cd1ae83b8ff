using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>The texts of mails, looked at as customers get them, and their text parts.</summary>
public class LoyaltyMailTextController(MailTextFactory models, ILocalizationService localization, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.MailsView)]
    public async Task<IActionResult> List() => Page("Mails/Texts", await models.ListAsync());

    [CheckPermission(LoyaltyPermissions.MailsManage)]
    public async Task<IActionResult> Edit(int id) => await models.PrepareAsync(id) is { } model ? Page("Mails/Text", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.MailsManage)]
    public async Task<IActionResult> Edit(MailTextModel model)
    {
        if (await models.CompleteAsync(model) is not { } complete)
            return RedirectToAction(nameof(List));
        var errors = await models.ErrorsAsync(model);
        if (errors.Count > 0)
        {
            foreach (var (place, text) in errors)
                ModelState.AddModelError($"Languages[{place}].Text", text);
            return Page("Mails/Text", complete);
        }

        await models.SaveAsync(model);
        notifications.SuccessNotification(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Mails.Texts.Saved"));
        return RedirectToAction(nameof(Edit), new { id = model.Id });
    }
}
