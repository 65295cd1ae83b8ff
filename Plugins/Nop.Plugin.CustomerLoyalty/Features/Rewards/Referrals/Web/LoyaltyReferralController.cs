using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals.Web;

/// <summary>Invitations: who brought whom, what became of it, and why some bring nothing.</summary>
public class LoyaltyReferralController(
    ReferralFactory models, TierTexts texts, ISettingService settings, INotificationService notifications, ICustomerActivityService activities) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.ReferralsView)]
    public async Task<IActionResult> List(ReferralSearchModel searchModel) => Page("Referrals/List", await models.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ReferralsView)]
    public async Task<IActionResult> Rows(ReferralSearchModel searchModel) => Json(await models.ListAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ReferralsView)]
    [CheckPermission(LoyaltyPermissions.Configure)]
    public async Task<IActionResult> Rules(ReferralRulesModel rules)
    {
        foreach (var (field, text) in await models.ErrorsAsync(rules))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("Referrals/List", await models.CompleteAsync(new ReferralSearchModel { Rules = rules }));
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        (current.ReferralsEnabled, current.ReferralInviterPoints, current.ReferralFriendPoints) = (rules.Enabled, rules.InviterPoints, rules.FriendPoints);
        (current.ReferralWaitDays, current.ReferralDays, current.ReferralsPerYear) = (rules.WaitDays, rules.Days, rules.PerYear);
        await settings.SaveSettingAsync(current);
        await activities.InsertActivityAsync(ActivityTypeStore.RewardsChanged, await texts.TextAsync("Referrals.Activity"));
        notifications.SuccessNotification(await texts.TextAsync("Referrals.Saved"));
        return RedirectToAction(nameof(List));
    }
}
