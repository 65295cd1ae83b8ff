using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

public class SurveySettingsSaver(ISettingService settings)
{
    public async Task SaveAsync(SurveySettingsModel model)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        (current.SurveysPerceptionOnly, current.SurveyPauseDays) = (model.PerceptionOnly, model.PauseDays);
        await settings.SaveSettingAsync(current, x => x.SurveysPerceptionOnly, 0, false);
        await settings.SaveSettingAsync(current, x => x.SurveyPauseDays, 0, false);
        await settings.ClearCacheAsync();
    }
}
