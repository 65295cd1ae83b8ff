using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>What the pages of journeys ask for while they are open.</summary>
public class LoyaltyJourneyDataController(JourneyJudge judge, JourneyEditorFactory editor, JourneyTrialFactory trials, JourneyReportFactory reports) : LoyaltyAdminController
{
    /// <summary>What is wrong with what is being written; saves nothing.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.JourneysView)]
    public async Task<IActionResult> Check(string? definitionJson) => Json(await editor.VerdictAsync(await judge.JudgeAsync(definitionJson)));

    /// <summary>What would have happened in the last days; writes nothing.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.JourneysView)]
    public async Task<IActionResult> Trial(int id, string? definitionJson) => Json(await trials.RunAsync(id, await judge.JudgeAsync(definitionJson)));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.JourneysView)]
    public async Task<IActionResult> People(JourneyPeopleSearchModel searchModel) => Json(await reports.PeopleAsync(searchModel));
}
