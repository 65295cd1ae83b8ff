using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>Who clicked and who ordered: what stands behind the numbers of journeys and campaigns.</summary>
public class LoyaltyMailOutcomeController(OutcomeFactory outcomes) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.MailsView)]
    public IActionResult List(OutcomeSearchModel searchModel)
    {
        searchModel.SetGridPageSize();
        return Page("Mails/Outcomes", searchModel);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.MailsView)]
    public async Task<IActionResult> Rows(OutcomeSearchModel searchModel) => Json(await outcomes.ListAsync(searchModel));

    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Csv(OutcomeSearchModel searchModel) => Download(await outcomes.ExportAsync(searchModel, TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Xlsx(OutcomeSearchModel searchModel) => Download(await outcomes.ExportAsync(searchModel, TableFormat.Xlsx));
}
