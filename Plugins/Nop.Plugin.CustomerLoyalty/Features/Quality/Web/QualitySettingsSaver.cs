using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Web;

public class QualitySettingsSaver(ISettingService settings, ICustomerActivityService activities, ILocalizationService localization)
{
    public static IEnumerable<(string Field, int From, int To)> Errors(QualitySettingsModel model)
    {
        if (model.AskPauseDays is < 1 or > 3_650)
            yield return (nameof(model.AskPauseDays), 1, 3_650);
        if (model.AskValidDays is < 1 or > 365)
            yield return (nameof(model.AskValidDays), 1, 365);
        if (model.AskPoints is < 0 or > 100_000)
            yield return (nameof(model.AskPoints), 0, 100_000);
    }

    public async Task SaveAsync(QualitySettingsModel model)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        current.QualityPhone = model.QualityPhone;
        current.QualityBirthDate = model.QualityBirthDate;
        current.QualityGender = model.QualityGender;
        current.QualityAddress = model.QualityAddress;
        current.AskPauseDays = model.AskPauseDays;
        current.AskValidDays = model.AskValidDays;
        current.AskPoints = model.AskPoints;
        await settings.SaveSettingAsync(current, x => x.QualityPhone, 0, false);
        await settings.SaveSettingAsync(current, x => x.QualityBirthDate, 0, false);
        await settings.SaveSettingAsync(current, x => x.QualityGender, 0, false);
        await settings.SaveSettingAsync(current, x => x.QualityAddress, 0, false);
        await settings.SaveSettingAsync(current, x => x.AskPauseDays, 0, false);
        await settings.SaveSettingAsync(current, x => x.AskValidDays, 0, false);
        await settings.SaveSettingAsync(current, x => x.AskPoints, 0, false);
        await settings.ClearCacheAsync();
        await activities.InsertActivityAsync(ActivityTypeStore.SettingsChanged, await localization.GetResourceAsync("Plugins.Misc.CustomerLoyalty.Activity.SettingsChanged"));
    }
}
