using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements.Web;

/// <summary>Certificates in the back office: who checks one sees what it is worth and redeems it.</summary>
public class LoyaltyEntitlementController(
    EntitlementFactory models, Entitlements entitlements, TierTexts texts, ISettingService settings, IPermissionService permissions, INotificationService notifications, ICustomerActivityService activities) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.EntitlementsWork)]
    public async Task<IActionResult> List(EntitlementSearchModel searchModel) => Page("Entitlements/List", await models.SearchAsync(searchModel, await MayConfigureAsync()));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.EntitlementsWork)]
    public async Task<IActionResult> Rows(EntitlementSearchModel searchModel) => Json(await models.ListAsync(searchModel));

    /// <summary>Certificates that were given stay as they are.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.EntitlementsWork)]
    [CheckPermission(LoyaltyPermissions.Configure)]
    public async Task<IActionResult> Rules(EntitlementRulesModel rules)
    {
        if (rules.LegalYears is < 0 or > EntitlementRulesModel.MostYears)
            ModelState.AddModelError($"{nameof(EntitlementSearchModel.Rules)}.{nameof(rules.LegalYears)}", await texts.FillAsync("Tiers.Error.Between", 0, EntitlementRulesModel.MostYears));
        if (!ModelState.IsValid)
            return Page("Entitlements/List", await models.CompleteAsync(new EntitlementSearchModel { Rules = rules }, true));
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        current.LegalWarrantyYears = rules.LegalYears;
        await settings.SaveSettingAsync(current);
        await activities.InsertActivityAsync(ActivityTypeStore.RewardsChanged, await texts.TextAsync("Entitlements.Rules.Activity"));
        notifications.SuccessNotification(await texts.TextAsync("Entitlements.Rules.Saved"));
        return RedirectToAction(nameof(List));
    }

    /// <param name="id">The code, as it is in the address of the printed one.</param>
    [CheckPermission(LoyaltyPermissions.EntitlementsWork)]
    public async Task<IActionResult> Check(string? id, string? code) => Page("Entitlements/Check", await models.CheckAsync(code ?? id));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.EntitlementsWork)]
    public async Task<IActionResult> Redeem(int id, string? note) => await DoneAsync(id, await entitlements.UseAsync(id, note), "Used", "NotUsed");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.EntitlementsWork)]
    public async Task<IActionResult> Revoke(int id) => await DoneAsync(id, await entitlements.RevokeAsync(id), "Revoked", "NotRevoked");

    private Task<bool> MayConfigureAsync() => permissions.AuthorizeAsync(LoyaltyPermissions.Configure);

    private async Task<IActionResult> DoneAsync(int id, bool isDone, string done, string not)
    {
        if (isDone)
        {
            await activities.InsertActivityAsync(ActivityTypeStore.RewardsChanged, await texts.TextAsync("Entitlements.Activity"));
            notifications.SuccessNotification(await texts.TextAsync($"Entitlements.{done}"));
        }
        else
            notifications.WarningNotification(await texts.TextAsync($"Entitlements.{not}"));
        return RedirectToAction(nameof(Check), new { code = (await entitlements.FindAsync(id))?.Code });
    }
}
