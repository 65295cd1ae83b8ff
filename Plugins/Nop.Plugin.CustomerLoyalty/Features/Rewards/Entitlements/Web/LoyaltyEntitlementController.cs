using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements.Web;

/// <summary>Certificates in the back office: who checks one sees what it is worth and redeems it.</summary>
public class LoyaltyEntitlementController(
    EntitlementFactory models, Entitlements entitlements, TierTexts texts, INotificationService notifications, ICustomerActivityService activities) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.EntitlementsWork)]
    public async Task<IActionResult> List(EntitlementSearchModel searchModel) => Page("Entitlements/List", await models.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.EntitlementsWork)]
    public async Task<IActionResult> Rows(EntitlementSearchModel searchModel) => Json(await models.ListAsync(searchModel));

    /// <param name="id">The code, as it is in the address of the printed one.</param>
    [CheckPermission(LoyaltyPermissions.EntitlementsWork)]
    public async Task<IActionResult> Check(string? id, string? code) => Page("Entitlements/Check", await models.CheckAsync(code ?? id));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.EntitlementsWork)]
    public async Task<IActionResult> Redeem(int id, string? note) => await DoneAsync(id, await entitlements.UseAsync(id, note), "Used", "NotUsed");

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.EntitlementsWork)]
    public async Task<IActionResult> Revoke(int id) => await DoneAsync(id, await entitlements.RevokeAsync(id), "Revoked", "NotRevoked");

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
