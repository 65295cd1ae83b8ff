using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;

/// <summary>The rules of earning.</summary>
public class LoyaltyEarningController(
    EarningListFactory lists, EarningModelFactory models, EarningPreviewFactory previews, EarningChoices choices, RuleDesk rules, PointActivity activity, ISettingService settings) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.PointsView)]
    public async Task<IActionResult> List() => Page("Rewards/Earning/List", await lists.PrepareAsync());

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.PointsView)]
    public async Task<IActionResult> List(EarningSearchModel searchModel) => Json(await lists.RowsAsync(searchModel));

    /// <summary>What holds for all points.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.PointsManage)]
    public async Task<IActionResult> Settings(EarningSearchModel model)
    {
        foreach (var (field, text) in await lists.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("Rewards/Earning/List", await lists.CompleteAsync(model));
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        (current.PointsPendingDays, current.PointsValidDays, current.PointsOnProducts, current.PointsInCart) = (model.PendingDays, model.ValidDays, model.OnProducts, model.InCart);
        await settings.SaveSettingAsync(current);
        await activity.RulesChangedAsync();
        return RedirectToAction(nameof(List));
    }

    /// <param name="id">0 for a new one.</param>
    [CheckPermission(LoyaltyPermissions.PointsManage)]
    public async Task<IActionResult> Edit(int id) => await models.PrepareAsync(id) is { } model ? Page("Rewards/Earning/Edit", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.PointsManage)]
    public async Task<IActionResult> Edit(EarningRuleModel model)
    {
        foreach (var (field, text) in await models.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("Rewards/Earning/Edit", await models.CompleteAsync(model));
        if (await rules.SaveAsync(model.Id, model.Version, models.RuleOf(model), model.IsActive) is not { } saved)
        {
            await activity.ChangedMeanwhileAsync();
            return Page("Rewards/Earning/Edit", await models.CompleteAsync(model));
        }

        await activity.RulesChangedAsync();
        return RedirectToAction(nameof(Edit), new { id = saved.Id });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.PointsManage)]
    public async Task<IActionResult> Delete(int id)
    {
        if (await rules.DeleteAsync(id))
            await activity.RulesChangedAsync();
        return RedirectToAction(nameof(List));
    }

    /// <summary>The rule in the form tried on an order.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.PointsManage)]
    public async Task<IActionResult> Preview(EarningRuleModel model, int previewOrderId)
    {
        var rule = models.RuleOf(model);
        var isUsable = !(await models.ErrorsAsync(model)).Any(error => error.Field != nameof(model.Name));
        return PartialView($"{CustomerLoyaltyDefaults.ViewRoot}/Rewards/Earning/_Preview.cshtml", await previews.PrepareAsync(previewOrderId, isUsable && rule.Kind.IsOrder() ? rule : null, model.Id));
    }

    [CheckPermission(LoyaltyPermissions.PointsManage)]
    public async Task<IActionResult> Find(bool isCategory, string? words) => Json(await choices.FindAsync(isCategory, words));
}
