using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Web;

public class LoyaltyQualityController(
    QualityModelFactory models, QualityService quality, DataAsking asking, QualitySettingsSaver saver, ILocalizationService localization, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.QualityView)]
    public async Task<IActionResult> List(QualitySearchModel searchModel) => Page("Quality/List", await models.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.QualityView)]
    public async Task<IActionResult> Rows(QualitySearchModel searchModel) => Json(await models.ListAsync(searchModel));

    [CheckPermission(LoyaltyPermissions.QualityView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Csv(QualitySearchModel searchModel) => Download(await models.ExportAsync(searchModel.ToQuery(), TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.QualityView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Xlsx(QualitySearchModel searchModel) => Download(await models.ExportAsync(searchModel.ToQuery(), TableFormat.Xlsx));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.QualityAsk)]
    public async Task<IActionResult> Ask(int customerId)
    {
        var outcome = await asking.AskAsync(customerId);
        var text = await TextAsync($"Quality.Outcome.{outcome}");
        if (outcome == AskOutcome.Sent)
            notifications.SuccessNotification(text);
        else
            notifications.WarningNotification(text);
        return RedirectToAction("Index", "LoyaltyCustomer", new { id = customerId });
    }

    /// <summary>Everybody in the list as filtered, the worst first.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.QualityAsk)]
    public async Task<IActionResult> AskAll(QualitySearchModel searchModel)
    {
        var outcomes = await asking.AskAsync(await quality.IdsAsync(searchModel.ToQuery(), QualityModelFactory.MostAsked));
        foreach (var (outcome, count) in outcomes.OrderBy(pair => pair.Key))
        {
            var text = $"{count:N0}: {await TextAsync($"Quality.Outcome.{outcome}")}";
            if (outcome == AskOutcome.Sent)
                notifications.SuccessNotification(text);
            else
                notifications.WarningNotification(text);
        }

        return RedirectToAction(nameof(List), new { searchModel.GroupId, searchModel.MostScore, searchModel.FieldId });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.QualityEdit)]
    public async Task<IActionResult> Settings([Bind(Prefix = "Settings")] QualitySettingsModel model)
    {
        foreach (var (field, from, to) in QualitySettingsSaver.Errors(model))
            ModelState.AddModelError($"Settings.{field}", string.Format(await TextAsync("Settings.Between"), from, to));
        if (!ModelState.IsValid)
            return Page("Quality/List", (await models.SearchAsync(new QualitySearchModel())) with { Settings = model });
        await saver.SaveAsync(model);
        notifications.SuccessNotification(await localization.GetResourceAsync("Admin.Plugins.Saved"));
        return RedirectToAction(nameof(List));
    }

    private Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");
}
