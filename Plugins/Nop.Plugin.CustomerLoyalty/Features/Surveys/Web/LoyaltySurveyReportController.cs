using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

public class LoyaltySurveyReportController(SurveyReportFactory models, SurveyReportExport export) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.SurveysView)]
    public async Task<IActionResult> Index(AnswerSearchModel searchModel) => Page("Surveys/Report", await models.PrepareAsync(searchModel));

    [CheckPermission(LoyaltyPermissions.SurveysView)]
    public async Task<IActionResult> Csv(AnswerSearchModel searchModel) => Download(await export.WriteAsync(await models.PrepareAsync(searchModel), TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.SurveysView)]
    public async Task<IActionResult> Xlsx(AnswerSearchModel searchModel) => Download(await export.WriteAsync(await models.PrepareAsync(searchModel), TableFormat.Xlsx));
}
