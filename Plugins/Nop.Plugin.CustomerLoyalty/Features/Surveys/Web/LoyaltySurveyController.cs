using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

public class LoyaltySurveyController(
    SurveyListFactory lists, SurveyEditFactory models, SurveyPageFactory pages, SurveyDesk desk, SurveyTexts texts, SurveyActivity activity, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.SurveysView)]
    public async Task<IActionResult> List() => Page("Surveys/List", await lists.PrepareAsync());

    /// <param name="id">0 for a new one.</param>
    [CheckPermission(LoyaltyPermissions.SurveysView)]
    public async Task<IActionResult> Edit(int id) => await models.PrepareAsync(id) is { } model ? Page("Surveys/Edit", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.SurveysEdit)]
    public async Task<IActionResult> Edit(SurveyEditModel model)
    {
        var survey = model.Id == 0 ? new LoyaltySurvey() : await desk.FindAsync(model.Id);
        if (survey is null)
            return RedirectToAction(nameof(List));
        foreach (var (field, from, to) in SurveyEditChecks.Numbers(model))
            ModelState.AddModelError(field, await texts.FillAsync("Between", from, to));
        foreach (var (field, text) in SurveyEditChecks.Words(model))
            ModelState.AddModelError(field, await texts.GetAsync($"Wrong.{text}"));
        var form = SurveyJson.Read<SurveyForm>(model.FormJson);
        var problems = FormCheck.Of(form ?? new SurveyForm());
        if (!ModelState.IsValid || problems.Count > 0)
        {
            notifications.ErrorNotification(await texts.GetAsync("NotSaved"));
            return Page("Surveys/Edit", await models.CompleteAsync(model, problems));
        }

        await SurveyEditChecks.ApplyAsync(model, survey, texts);
        await desk.SaveAsync(survey, form!);
        await activity.SavedAsync(await texts.NameAsync(survey));
        notifications.SuccessNotification(await texts.GetAsync("Saved"));
        return RedirectToAction(nameof(Edit), new { id = survey.Id });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.SurveysEdit)]
    public async Task<IActionResult> Switch(int id, bool on)
    {
        if (await desk.FindAsync(id) is not { } survey)
            return RedirectToAction(nameof(List));
        if (await desk.SwitchAsync(survey, on))
        {
            await activity.SwitchedAsync(await texts.NameAsync(survey), on);
            notifications.SuccessNotification(await texts.GetAsync(on ? "SwitchedOn" : "SwitchedOff"));
        }

        return RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.SurveysEdit)]
    public async Task<IActionResult> Settings([Bind(Prefix = "Settings")] SurveySettingsModel model, [FromServices] SurveySettingsSaver saver)
    {
        if (model.PauseDays is < 0 or > SurveyLimits.MostDays)
        {
            ModelState.AddModelError("Settings.PauseDays", await texts.FillAsync("Between", 0, SurveyLimits.MostDays));
            var page = await lists.PrepareAsync();
            page.Settings = model;
            return Page("Surveys/List", page);
        }

        await saver.SaveAsync(model);
        await activity.SettingsAsync();
        notifications.SuccessNotification(await texts.GetAsync("Saved"));
        return RedirectToAction(nameof(List));
    }

    /// <summary>The questions of a version as they were.</summary>
    [CheckPermission(LoyaltyPermissions.SurveysView)]
    public async Task<IActionResult> Version(int id)
    {
        if (await desk.VersionAsync(id) is not { } version || await desk.FindAsync(version.SurveyId) is not { } survey)
            return RedirectToAction(nameof(List));
        var questions = await pages.PreviewAsync(SurveyJson.Read<SurveyForm>(version.FormJson) ?? new SurveyForm());
        return Page("Surveys/Version", new SurveyVersionPageModel(survey.Id, await texts.NameAsync(survey), version.Number, questions));
    }
}
