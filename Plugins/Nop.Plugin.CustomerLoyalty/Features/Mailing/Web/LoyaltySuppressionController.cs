using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>The list of addresses that get no mails.</summary>
public class LoyaltySuppressionController(SuppressionFactory models, MailRelease release, ILocalizationService localization, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.MailsView)]
    public async Task<IActionResult> List(SuppressionSearchModel searchModel) => Page("Mails/Suppressions", await models.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.MailsView)]
    public async Task<IActionResult> Rows(SuppressionSearchModel searchModel) => Json(await models.ListAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.MailsManage)]
    public async Task<IActionResult> Import(SuppressionSearchModel searchModel)
    {
        var (added, bad) = await models.ImportAsync(searchModel.Import, await SaysAsync("ByHand"));
        if (bad.Count == 0)
        {
            notifications.SuccessNotification(string.Format(await SaysAsync("Imported"), added));
            return RedirectToAction(nameof(List));
        }

        // What could not be read stays in the field, so that nothing typed is lost.
        ModelState.Clear();
        ModelState.AddModelError(nameof(searchModel.Import), string.Format(await SaysAsync("NotRead"), added, bad.Count));
        searchModel.Import = string.Join('\n', bad);
        return Page("Mails/Suppressions", await models.SearchAsync(searchModel));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.MailsManage)]
    public async Task<IActionResult> Delete(int id)
    {
        await release.ReleaseAsync(id);
        return Json(null);
    }

    [CheckPermission(LoyaltyPermissions.MailsManage)]
    public async Task<IActionResult> Export() => Download(await models.ExportAsync(TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.MailsManage)]
    public async Task<IActionResult> Xlsx() => Download(await models.ExportAsync(TableFormat.Xlsx));

    private Task<string> SaysAsync(string name) => localization.GetResourceAsync(CustomerLoyaltyDefaults.LocalePrefix + ".Mails.Suppressions." + name);
}
