using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>What a tier gives.</summary>
public class LoyaltyTierBenefitController(
    TierDesk tiers, TierFormFactory forms, BenefitChecks checks, BenefitDesk benefits, TierChanges changes, TierTexts texts, INotificationService notifications) : LoyaltyAdminController
{
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.TiersView)]
    [CheckPermission(LoyaltyPermissions.TiersEdit)]
    public async Task<IActionResult> Add(BenefitModel newBenefit)
    {
        if (await tiers.OfTierAsync(newBenefit.TierId) is not { } programme || programme.Find(newBenefit.TierId) is not { } tier)
            return RedirectToAction("Index", "LoyaltyTier");
        var (row, field, text) = await checks.ReadAsync(newBenefit, programme, tier);
        if (row is null)
        {
            ModelState.Clear();
            ModelState.AddModelError($"NewBenefit.{field}", text);
            var model = (await forms.PrepareAsync(tier.Id, programme.Row.StoreId))!;
            (model.NewBenefit.KindId, model.NewBenefit.Amount, model.NewBenefit.Until) = (newBenefit.KindId, newBenefit.Amount, newBenefit.Until);
            (model.NewBenefit.AgentId, model.NewBenefit.GiftId, model.NewBenefit.RoleId) = (newBenefit.AgentId, newBenefit.GiftId, newBenefit.RoleId);
            (model.NewBenefit.SubjectId, model.NewBenefit.AvailableSubjects) = (newBenefit.SubjectId, await checks.ChosenAsync(newBenefit));
            return Page("Tiers/Edit", model);
        }

        await benefits.AddAsync(programme, row);
        return await SavedAsync(tier.Id);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.TiersView)]
    [CheckPermission(LoyaltyPermissions.TiersEdit)]
    public async Task<IActionResult> Remove(int id, int tierId)
    {
        if (await tiers.OfTierAsync(tierId) is { } programme)
            await benefits.RemoveAsync(programme, id);
        return await SavedAsync(tierId);
    }

    private async Task<IActionResult> SavedAsync(int tierId)
    {
        await changes.NoteAsync();
        notifications.SuccessNotification(await texts.TextAsync("Tiers.Saved"));
        return RedirectToAction("Edit", "LoyaltyTier", new { id = tierId });
    }
}
