using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Configuration;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

public class SurveyListFactory(SurveyDesk desk, SurveyReports reports, SurveyTexts texts, ISettingService settings, IPermissionService permissions)
{
    public async Task<SurveyListPageModel> PrepareAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        var (rates, waiting) = (await reports.RatesAsync(), await reports.WaitingAsync());
        var lines = new List<SurveyLineModel>();
        foreach (var survey in await desk.AllAsync())
        {
            var (asked, answered) = rates.GetValueOrDefault(survey.Id);
            lines.Add(new SurveyLineModel
            {
                Id = survey.Id,
                Name = await texts.NameAsync(survey),
                Kind = await texts.OfAsync(survey.Kind),
                When = await WhenAsync(survey),
                IsOn = survey.IsOn,
                IsSilent = survey is { IsOn: true, Kind: SurveyKind.Expectation } && current.SurveysPerceptionOnly ? await texts.GetAsync("List.Silent") : string.Empty,
                Waiting = waiting.GetValueOrDefault(survey.Id),
                Asked = asked,
                Answered = answered,
                Rate = FigureTexts.Share(Estimate.Share(answered, asked))
            });
        }

        return new SurveyListPageModel
        {
            Surveys = lines,
            MayEdit = await permissions.AuthorizeAsync(LoyaltyPermissions.SurveysEdit),
            Settings = new SurveySettingsModel { PerceptionOnly = current.SurveysPerceptionOnly, PauseDays = current.SurveyPauseDays }
        };
    }

    private async Task<string> WhenAsync(LoyaltySurvey survey)
    {
        if (survey.AsksOnPage)
            return await texts.GetAsync("When.Page");
        var first = survey.DelayDays == 0 ? await texts.GetAsync($"When.{survey.Occasion}.AtOnce") : await texts.FillAsync($"When.{survey.Occasion}", survey.DelayDays);
        return survey.ReminderDays == 0 ? first : $"{first} {await texts.FillAsync("When.Reminder", survey.ReminderDays)}";
    }
}
