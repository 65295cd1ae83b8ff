using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;

/// <summary>Grants and statements.</summary>
public class LoyaltyPointController(GrantListFactory lists, StatementFactory statements, StatementExport export, PointAdjusting adjusting, RewardWords words, CustomerAccess access) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.PointsView)]
    public async Task<IActionResult> List(int ruleId = 0) => Page("Rewards/Points/List", await lists.PrepareAsync(ruleId));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.PointsView)]
    public async Task<IActionResult> List(GrantSearchModel searchModel) => Json(await lists.RowsAsync(searchModel));

    /// <param name="id">Of the customer.</param>
    [CheckPermission(LoyaltyPermissions.PointsView)]
    public async Task<IActionResult> Statement(int id, int storeId = 0, int page = 1) =>
        await access.MaySeeAsync(id) && await statements.PrepareAsync(id, storeId, page) is { } model ? Page("Rewards/Points/Statement", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.PointsAdjust)]
    public async Task<IActionResult> Adjust(StatementModel model)
    {
        if (!await access.MaySeeAsync(model.CustomerId))
            return AccessDeniedView();
        if (model.Points == 0 || Math.Abs((long)model.Points) > PointAdjusting.Most)
            ModelState.AddModelError(nameof(model.Points), await words.FillAsync("Earning.Between", -PointAdjusting.Most, PointAdjusting.Most));
        if (string.IsNullOrWhiteSpace(model.Reason) || model.Reason.Length > PointAdjusting.LongestReason)
            ModelState.AddModelError(nameof(model.Reason), await words.TextAsync("Points.ReasonMissing"));
        if (model.ValidDays is < 0 or > RuleCheck.MostDays)
            ModelState.AddModelError(nameof(model.ValidDays), await words.FillAsync("Earning.Between", 0, RuleCheck.MostDays));
        if (model.FormKey == Guid.Empty || await statements.PrepareAsync(model.CustomerId, model.StoreId, 1, ModelState.IsValid ? null : model) is not { } shown)
            return RedirectToAction(nameof(List));
        if (!ModelState.IsValid)
            return Page("Rewards/Points/Statement", shown);
        await adjusting.AdjustAsync(model.FormKey, model.CustomerId, shown.StoreId, model.Points, model.Reason!.Trim(), model.ValidDays);
        return RedirectToAction(nameof(Statement), new { id = model.CustomerId, storeId = shown.StoreId });
    }

    [CheckPermission(LoyaltyPermissions.PointsView)]
    public async Task<IActionResult> Csv(int id, int storeId) => await access.MaySeeAsync(id) ? Download(await export.WriteAsync(id, storeId, TableFormat.Csv)) : AccessDeniedView();

    [CheckPermission(LoyaltyPermissions.PointsView)]
    public async Task<IActionResult> Xlsx(int id, int storeId) => await access.MaySeeAsync(id) ? Download(await export.WriteAsync(id, storeId, TableFormat.Xlsx)) : AccessDeniedView();
}
