using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>Entries in nopCommerce's activity log.</summary>
public class JourneyActivity(ICustomerActivityService activities, JourneyTexts texts)
{
    public async Task SavedAsync(string name) => await activities.InsertActivityAsync(ActivityTypeStore.JourneySaved, await texts.FillAsync("Activity.Saved", name));

    public async Task TriedAsync(int id) => await activities.InsertActivityAsync(ActivityTypeStore.JourneyTried, await texts.FillAsync("Activity.Tried", id));

    public async Task DeletedAsync(string name) => await activities.InsertActivityAsync(ActivityTypeStore.JourneySaved, await texts.FillAsync("Activity.Deleted", name));

    public async Task SwitchedAsync(string name, JourneyState state) =>
        await activities.InsertActivityAsync(ActivityTypeStore.JourneySwitched, await texts.FillAsync("Activity.Switched", name, await texts.OfAsync(state)));
}
