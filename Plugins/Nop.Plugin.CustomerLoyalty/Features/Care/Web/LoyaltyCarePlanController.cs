using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>Plans: whom the shop thinks of, when, with what and for how much.</summary>
public class LoyaltyCarePlanController(CarePlanFactory models, CarePlanForms forms, CarePlans plans, CareForecasts forecasts, INotificationService notifications, DeskWords words, TimeProvider clock) : LoyaltyAdminController
{
    /// <summary>What a page waits for; the rest is counted by the task.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    [CheckPermission(LoyaltyPermissions.CareView)]
    public async Task<IActionResult> List(CarePlanPageModel model) => Page("Care/Plans", await models.ListAsync(model));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CareEdit)]
    public async Task<IActionResult> Create(int year, int storeId, int tierId)
    {
        if (year is < 2000 or > 2099 || await forms.AddAsync(year, storeId, tierId) is not (> 0 and var id))
        {
            notifications.WarningNotification(await words.TextAsync("Care.PlanThere"));
            return RedirectToAction(nameof(List), new { year, storeId });
        }

        return RedirectToAction(nameof(Edit), new { id });
    }

    [CheckPermission(LoyaltyPermissions.CareView)]
    public async Task<IActionResult> Edit(int id) => await models.PrepareAsync(id) is { } model ? Page("Care/Plan", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CareEdit)]
    public async Task<IActionResult> Edit(CarePlanModel model)
    {
        if (await plans.FindAsync(model.Id) is not { } plan)
            return RedirectToAction(nameof(List));
        foreach (var (field, text) in await forms.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("Care/Plan", (await models.CompleteAsync(model))!);
        await forms.SaveAsync(plan, model);
        notifications.SuccessNotification(await words.TextAsync("Care.Saved"));
        return RedirectToAction(nameof(Edit), new { id = model.Id });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CareEdit)]
    public Task<IActionResult> Occasion([Bind(Prefix = "Occasion")] CareOccasionModel model) => WithAsync(model.PlanId, "occasions", async plan => await forms.SaveAsync(plan, model));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CareEdit)]
    public Task<IActionResult> Gift([Bind(Prefix = "Gift")] CareGiftModel model) => WithAsync(model.PlanId, "gifts", async plan => await forms.SaveAsync(plan, model));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CareEdit)]
    public Task<IActionResult> RemoveOccasion(int planId, int id) => WithAsync(planId, "occasions", async plan =>
    {
        if (plan.Occasions.FirstOrDefault(occasion => occasion.Id == id) is { } occasion)
            await plans.RemoveAsync(plan.Row, occasion);
        return null;
    });

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CareEdit)]
    public Task<IActionResult> RemoveGift(int planId, int id) => WithAsync(planId, "gifts", async plan =>
        plan.Occasions.Any(occasion => occasion.GiftId == id) ? await words.TextAsync("Care.GiftNamed")
        : plan.Gift(id) is { } gift && !await plans.RemoveAsync(plan.Row, gift) ? await words.TextAsync("Care.GiftUsed") : null);

    /// <summary>Counts what the plan would cost.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CareEdit)]
    public async Task<IActionResult> WhatIf(int id)
    {
        if (await plans.FindAsync(id) is not { } plan)
            return RedirectToAction(nameof(List));
        var started = clock.GetTimestamp();
        await forecasts.StartAsync(plan, () => clock.GetElapsedTime(started) < Patience);
        return RedirectToAction(nameof(Edit), null, new { id }, "what-if");
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CareEdit)]
    public async Task<IActionResult> Switch(int id, bool on)
    {
        if (await models.PrepareAsync(id) is not { } model || await plans.FindAsync(id) is not { } plan)
            return RedirectToAction(nameof(List));
        if (on && model.Missing.Count > 0)
        {
            notifications.WarningNotification(string.Join(" ", model.Missing));
            return RedirectToAction(nameof(Edit), new { id });
        }

        await plans.SwitchAsync(plan.Row, on);
        await forms.NoteAsync();
        notifications.SuccessNotification(await words.TextAsync(on ? "Care.SwitchedOn" : "Care.SwitchedOff"));
        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CareEdit)]
    public async Task<IActionResult> Delete(int id)
    {
        if (await plans.FindAsync(id) is not { } plan)
            return RedirectToAction(nameof(List));
        if (await plans.DeleteAsync(plan.Row))
            notifications.SuccessNotification(await words.TextAsync("Care.Deleted"));
        else
            notifications.WarningNotification(await words.TextAsync("Care.NotDeleted"));
        await forms.NoteAsync();
        return RedirectToAction(nameof(List), new { year = plan.Fund.Year, storeId = plan.Fund.StoreId });
    }

    /// <param name="change">Says what is wrong.</param>
    private async Task<IActionResult> WithAsync(int planId, string place, Func<CarePlan, Task<string?>> change)
    {
        if (await plans.FindAsync(planId) is not { } plan)
            return RedirectToAction(nameof(List));
        if (await change(plan) is { } wrong)
            notifications.ErrorNotification(wrong);
        else
            notifications.SuccessNotification(await words.TextAsync("Care.Saved"));
        return RedirectToAction(nameof(Edit), null, new { id = planId }, place);
    }
}
