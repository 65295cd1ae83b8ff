using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Logging;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>The merchant's hand in blocks: the grid of rules in the page of a place and in that of all places.</summary>
public class LoyaltyBlockRuleController(RuleFactory models, MerchantRuleDesk rules, BlockTexts texts, ICustomerActivityService activities) : LoyaltyAdminController
{
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> List(RuleSearchModel searchModel) => Json(await models.RowsAsync(searchModel));

    /// <summary>Answers with what is wrong, or with nothing.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Add(RuleModel rule)
    {
        if (!ModelState.IsValid)
            return Json(new { Problem = await models.ProblemAsync(RuleProblem.Kind) });
        if (await rules.AddAsync(RuleFactory.RuleOf(rule)) is { } problem)
            return Json(new { Problem = await models.ProblemAsync(problem) });
        await NoteAsync();
        return Json(new { Problem = string.Empty });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Delete(int id)
    {
        await rules.DeleteAsync(id);
        await NoteAsync();
        return Json(null);
    }

    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Find(int subjectId, string? words) => Json(await models.FindAsync(subjectId, words));

    private async Task NoteAsync() => await activities.InsertActivityAsync(ActivityTypeStore.BlocksChanged, await texts.GetAsync("Activity"));
}
