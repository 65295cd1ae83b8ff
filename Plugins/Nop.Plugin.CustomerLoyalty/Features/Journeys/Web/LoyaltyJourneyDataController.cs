using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>What the pages of journeys ask for while they are open.</summary>
public class LoyaltyJourneyDataController(JourneyJudge judge, JourneyEditorFactory editor, JourneyTrialFactory trials, JourneyReportFactory reports, JourneyActivity activity) : LoyaltyAdminController
{
    /// <summary>What is wrong with what is being written; saves nothing.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.JourneysView)]
    public async Task<IActionResult> Check(string? definitionJson) => Json(await editor.VerdictAsync(await judge.JudgeAsync(definitionJson)));

    /// <summary>What would have happened in the last days; leaves nothing but a line of the activity log.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.JourneysView)]
    public async Task<IActionResult> Trial(int id, string? definitionJson)
    {
        var verdict = await judge.JudgeAsync(definitionJson);
        if (verdict.IsGood)
            await activity.TriedAsync(id);
        return Json(await trials.RunAsync(id, verdict));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.JourneysView)]
    public async Task<IActionResult> People(JourneyPeopleSearchModel searchModel) => Json(await reports.PeopleAsync(searchModel));
}
