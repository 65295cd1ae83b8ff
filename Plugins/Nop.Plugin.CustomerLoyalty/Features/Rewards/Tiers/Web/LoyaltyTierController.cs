using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>Rules and tiers.</summary>
public class LoyaltyTierController(TierPageFactory pages, TierFormFactory forms, TierMemberFactory members, TierChanges changes, EarningChoices choices, TierTexts texts, INotificationService notifications)
    : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.TiersView)]
    public async Task<IActionResult> Index(int storeId = 0) => Page("Tiers/Index", await pages.PrepareAsync(storeId));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.TiersView)]
    [CheckPermission(LoyaltyPermissions.TiersEdit)]
    public async Task<IActionResult> Rules(TierPageModel model)
    {
        foreach (var (field, text) in await pages.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("Tiers/Index", await pages.CompleteAsync(model));
        await changes.SaveAsync(new LoyaltyTierProgramme
        {
            StoreId = model.StoreId,
            IsActive = model.IsActive,
            MeasureId = model.MeasureId,
            WindowDays = model.WindowDays,
            KeepDays = model.KeepDays,
            GraceDays = model.GraceDays,
            WarnDays = model.WarnDays
        });
        return await SavedAsync(nameof(Index), new { storeId = model.StoreId });
    }

    /// <summary>Three tiers as many shops have them, to begin with.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.TiersView)]
    [CheckPermission(LoyaltyPermissions.TiersEdit)]
    public async Task<IActionResult> ReadyMade(int storeId)
    {
        await changes.AddReadyMadeAsync(storeId);
        return await SavedAsync(nameof(Index), new { storeId });
    }

    /// <param name="id">0 for a new one.</param>
    [CheckPermission(LoyaltyPermissions.TiersView)]
    [CheckPermission(LoyaltyPermissions.TiersEdit)]
    public async Task<IActionResult> Edit(int id, int storeId = 0) =>
        await forms.PrepareAsync(id, storeId) is { } model ? Page("Tiers/Edit", model) : RedirectToAction(nameof(Index));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.TiersView)]
    [CheckPermission(LoyaltyPermissions.TiersEdit)]
    public async Task<IActionResult> Edit(TierModel model)
    {
        foreach (var (field, text) in await forms.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("Tiers/Edit", await forms.CompleteAsync(model));
        return await changes.SaveAsync(model) is > 0 and var id ? await SavedAsync(nameof(Edit), new { id }) : RedirectToAction(nameof(Index), new { storeId = model.StoreId });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.TiersView)]
    [CheckPermission(LoyaltyPermissions.TiersEdit)]
    public async Task<IActionResult> Delete(int id) => await SavedAsync(nameof(Index), new { storeId = await changes.DeleteAsync(id) });

    /// <summary>Products or categories for what a tier gives.</summary>
    [CheckPermission(LoyaltyPermissions.TiersView)]
    [CheckPermission(LoyaltyPermissions.TiersEdit)]
    public async Task<IActionResult> Find(bool isCategory, string? words) => Json(await choices.FindAsync(isCategory, words));

    [CheckPermission(LoyaltyPermissions.TiersView)]
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Customers(TierMemberSearchModel searchModel) => Page("Tiers/Customers", await members.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.TiersView)]
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Rows(TierMemberSearchModel searchModel) => Json(await members.ListAsync(searchModel));

    private async Task<IActionResult> SavedAsync(string action, object route)
    {
        notifications.SuccessNotification(await texts.TextAsync("Tiers.Saved"));
        return RedirectToAction(action, route);
    }
}
