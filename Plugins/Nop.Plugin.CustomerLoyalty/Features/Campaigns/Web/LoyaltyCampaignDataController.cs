using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>What the pages of campaigns ask for while they are open.</summary>
public class LoyaltyCampaignDataController(CampaignModelFactory models, DryRunFactory dryRuns, CampaignReportFactory reports, CampaignPeopleFactory people) : LoyaltyAdminController
{
    /// <summary>What is wrong with what is being written; saves nothing.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CampaignsView)]
    public async Task<IActionResult> Check(CampaignModel model) => Json(await models.JudgeAsync(model));

    /// <summary>Begins a dry run, or goes on with one: a piece of it, and how far it has come.</summary>
    /// <param name="dryRunId">0 to begin one.</param>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CampaignsView)]
    public async Task<IActionResult> DryRun(int id, int dryRunId) => await dryRuns.GoOnAsync(id, dryRunId) is { } model ? Piece("_DryRun", model) : NotFound();

    /// <summary>The numbers of an occurrence as they are now.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CampaignsView)]
    public async Task<IActionResult> Live(int id, int occurrence) => await reports.PrepareAsync(id, occurrence) is { } model ? Piece("_Live", model) : NotFound();

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CampaignsView)]
    public async Task<IActionResult> People(CampaignPeopleSearchModel searchModel) => Json(await people.ListAsync(searchModel));

    private PartialViewResult Piece(string view, object model) => PartialView($"{CustomerLoyaltyDefaults.ViewRoot}/Campaigns/{view}.cshtml", model);
}
