using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>How far a campaign has come, what came of it, and who stands behind each number.</summary>
public class LoyaltyCampaignReportController(CampaignReportFactory reports, CampaignReportExport exports, CampaignPeopleFactory people) : LoyaltyAdminController
{
    /// <param name="occurrence">0 for the newest.</param>
    [CheckPermission(LoyaltyPermissions.CampaignsView)]
    public async Task<IActionResult> Index(int id, int occurrence) =>
        await reports.PrepareAsync(id, occurrence) is { } model ? Page("Campaigns/Report", model) : RedirectToAction("List", "LoyaltyCampaign");

    [CheckPermission(LoyaltyPermissions.CampaignsView)]
    public async Task<IActionResult> Export(int id, TableFormat format) =>
        await exports.WriteAsync(id, format == TableFormat.Xlsx ? TableFormat.Xlsx : TableFormat.Csv) is { } file ? Download(file) : RedirectToAction("List", "LoyaltyCampaign");

    [CheckPermission(LoyaltyPermissions.CampaignsView)]
    public async Task<IActionResult> People(CampaignPeopleSearchModel searchModel) =>
        await people.SearchAsync(searchModel) is { } model ? Page("Campaigns/People", model) : RedirectToAction("List", "LoyaltyCampaign");
}
