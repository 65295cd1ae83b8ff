using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation.Web;

/// <summary>The simulator.</summary>
public class LoyaltySimulationController(SimulationFactory models, SimulationDesk desk, SimulatedRules rules, SimulatedTiers tiers, RewardWords words) : LoyaltyAdminController
{
    private const int LongestName = 100;

    [CheckPermission(LoyaltyPermissions.PointsManage)]
    public async Task<IActionResult> List() => Page("Rewards/Simulation/List", await models.PrepareAsync());

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.PointsManage)]
    public async Task<IActionResult> Start(SimulationListModel model)
    {
        if (string.IsNullOrWhiteSpace(model.Name) || model.Name.Length > LongestName)
            ModelState.AddModelError(nameof(model.Name), await words.TextAsync("Earning.Problem.Missing"));
        if (model.Until < model.From)
            ModelState.AddModelError(nameof(model.Until), await words.TextAsync("Earning.Problem.EndsBeforeItBegins"));
        var (trial, errors) = await tiers.ReadAsync(model.StoreId, model.TierForm);
        foreach (var (field, text) in errors)
            ModelState.AddModelError(field, text);
        if (model.Chosen.Count == 0 && model.TierForm is not { IsTried: true })
            model.Problem = await words.TextAsync("Simulation.NoRules");
        if (!ModelState.IsValid || model.Problem.Length > 0)
            return Page("Rewards/Simulation/List", await models.PrepareAsync(model));
        var row = await desk.StartAsync(model.Name!.Trim(), rules.UtcOf(model.From), rules.UtcOf(model.Until.AddDays(1)), model.StoreId, [.. model.Chosen], trial);
        return RedirectToAction(nameof(Details), new { id = row.Id });
    }

    [CheckPermission(LoyaltyPermissions.PointsManage)]
    public async Task<IActionResult> Details(int id) => await models.FindAsync(id) is { } model ? Page("Rewards/Simulation/Details", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.PointsManage)]
    public async Task<IActionResult> Stop(int id)
    {
        await desk.StopAsync(id);
        return RedirectToAction(nameof(Details), new { id });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.PointsManage)]
    public async Task<IActionResult> Delete(int id)
    {
        await desk.DeleteAsync(id);
        return RedirectToAction(nameof(List));
    }
}
