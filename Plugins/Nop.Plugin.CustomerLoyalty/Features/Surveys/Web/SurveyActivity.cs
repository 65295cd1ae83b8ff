using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>Entries in nopCommerce's activity log.</summary>
public class SurveyActivity(ICustomerActivityService activities, SurveyTexts texts)
{
    public async Task SavedAsync(string name) => await activities.InsertActivityAsync(ActivityTypeStore.SurveyChanged, await texts.FillAsync("Activity.Saved", name));

    public async Task SwitchedAsync(string name, bool on) => await activities.InsertActivityAsync(ActivityTypeStore.SurveyChanged, await texts.FillAsync(on ? "Activity.On" : "Activity.Off", name));

    public async Task SettingsAsync() => await activities.InsertActivityAsync(ActivityTypeStore.SettingsChanged, await texts.GetAsync("Activity.Settings"));

    public async Task TaggedAsync(int answerId, string name) => await activities.InsertActivityAsync(ActivityTypeStore.SurveyChanged, await texts.FillAsync("Activity.Tagged", answerId, name));

    public async Task UntaggedAsync(int answerId, string name) => await activities.InsertActivityAsync(ActivityTypeStore.SurveyChanged, await texts.FillAsync("Activity.Untagged", answerId, name));
}
