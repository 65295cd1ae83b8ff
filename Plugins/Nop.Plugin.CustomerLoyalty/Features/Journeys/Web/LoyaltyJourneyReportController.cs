using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>What came of a journey, and who stands behind each number.</summary>
public class LoyaltyJourneyReportController(JourneyReportFactory reports, JourneyReportExport export) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.JourneysView)]
    public async Task<IActionResult> Index(JourneyFilterModel filter) =>
        await reports.PrepareAsync(filter) is { } model ? Page("Journeys/Report", model) : RedirectToAction("List", "LoyaltyJourney");

    [CheckPermission(LoyaltyPermissions.JourneysView)]
    public async Task<IActionResult> People(JourneyPeopleSearchModel searchModel) =>
        await reports.SearchAsync(searchModel) is { } model ? Page("Journeys/People", model) : RedirectToAction("List", "LoyaltyJourney");

    [CheckPermission(LoyaltyPermissions.JourneysView)]
    public Task<IActionResult> Csv(JourneyFilterModel filter) => FileAsync(filter, TableFormat.Csv);

    [CheckPermission(LoyaltyPermissions.JourneysView)]
    public Task<IActionResult> Xlsx(JourneyFilterModel filter) => FileAsync(filter, TableFormat.Xlsx);

    private async Task<IActionResult> FileAsync(JourneyFilterModel filter, TableFormat format) =>
        await export.WriteAsync(filter, format) is { } file ? Download(file) : RedirectToAction("List", "LoyaltyJourney");
}
