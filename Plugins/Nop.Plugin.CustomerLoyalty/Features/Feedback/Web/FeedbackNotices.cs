using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Logging;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Web;

/// <summary>What was done is told to who did it and written into nopCommerce's activity log.</summary>
public class FeedbackNotices(INotificationService notifications, ICustomerActivityService activities, FeedbackWords wording)
{
    public async Task DoneAsync(string key)
    {
        var text = await wording.GetAsync(key);
        notifications.SuccessNotification(text);
        await activities.InsertActivityAsync(ActivityTypeStore.ResultsChanged, text);
    }

    public async Task RefusedAsync(string key, params object[] arguments) => notifications.ErrorNotification(await wording.FillAsync(key, arguments));
}
