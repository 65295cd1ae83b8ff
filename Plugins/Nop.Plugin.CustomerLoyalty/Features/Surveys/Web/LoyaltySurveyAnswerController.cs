using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

public class LoyaltySurveyAnswerController(
    AnswerListFactory models, AnswerDetailsFactory details, AnswerExport export, SurveyReports reports, SurveyTexts texts, SurveyActivity activity, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.SurveysView)]
    public async Task<IActionResult> List(AnswerSearchModel searchModel) => Page("Surveys/Answers", await models.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.SurveysView)]
    public async Task<IActionResult> Rows(AnswerSearchModel searchModel) => Json(await models.ListAsync(searchModel));

    [CheckPermission(LoyaltyPermissions.SurveysView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Csv(AnswerSearchModel searchModel) => Download(await export.WriteAsync(searchModel, TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.SurveysView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Xlsx(AnswerSearchModel searchModel) => Download(await export.WriteAsync(searchModel, TableFormat.Xlsx));

    [CheckPermission(LoyaltyPermissions.SurveysView)]
    public async Task<IActionResult> Details(int id) => await details.PrepareAsync(id) is { } model ? Page("Surveys/Answer", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.SurveysEdit)]
    public async Task<IActionResult> Tag(int id, string? name)
    {
        var tag = name?.Trim() ?? string.Empty;
        if (await details.FindAsync(id) is null)
            return RedirectToAction(nameof(List));
        if (tag.Length is 0 or > SurveyLimits.LongestTag)
            notifications.ErrorNotification(await texts.FillAsync("Answers.TagWrong", SurveyLimits.LongestTag));
        else if (await reports.TagAsync(id, tag))
            await activity.TaggedAsync(id, tag);
        return RedirectToAction(nameof(Details), new { id });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.SurveysEdit)]
    public async Task<IActionResult> Untag(int id, string? name)
    {
        if (!string.IsNullOrWhiteSpace(name) && await details.FindAsync(id) is not null && await reports.UntagAsync(id, name) > 0)
            await activity.UntaggedAsync(id, name);
        return RedirectToAction(nameof(Details), new { id });
    }
}
