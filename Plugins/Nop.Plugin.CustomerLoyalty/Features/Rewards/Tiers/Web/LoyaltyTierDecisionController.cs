using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>Tiers given by hand.</summary>
public class LoyaltyTierDecisionController(TierDesk desk, CustomerTierFactory models, TierChanges changes, CustomerAccess access, TierTexts texts, INotificationService notifications) : LoyaltyAdminController
{
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    [CheckPermission(LoyaltyPermissions.TiersDecide)]
    public async Task<IActionResult> Decide(DecisionModel newDecision)
    {
        if (!await access.MaySeeAsync(newDecision.CustomerId))
            return AccessDeniedView();
        var (decision, text) = await models.ReadAsync(newDecision);
        if (decision is null)
        {
            notifications.ErrorNotification(text);
            TypedDecision.Keep(TempData, newDecision);
        }
        else
        {
            await desk.DecideAsync(decision);
            await changes.NoteAsync();
            notifications.SuccessNotification(await texts.TextAsync("Tiers.Decision.Saved"));
        }

        return RedirectToAction("Index", "LoyaltyCustomer", new { id = newDecision.CustomerId });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    [CheckPermission(LoyaltyPermissions.TiersDecide)]
    public async Task<IActionResult> End(int id, int customerId)
    {
        if (!await access.MaySeeAsync(customerId))
            return AccessDeniedView();
        if (await desk.EndAsync(id, customerId))
        {
            await changes.NoteAsync();
            notifications.SuccessNotification(await texts.TextAsync("Tiers.Decision.Ended"));
        }

        return RedirectToAction("Index", "LoyaltyCustomer", new { id = customerId });
    }
}
