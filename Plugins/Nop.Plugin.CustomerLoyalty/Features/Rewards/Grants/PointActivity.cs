using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Logging;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>What staff did to points, for nopCommerce's activity log and for themselves.</summary>
public class PointActivity(ICustomerActivityService activities, INotificationService notifications, RewardWords words)
{
    public async Task RulesChangedAsync()
    {
        await activities.InsertActivityAsync(ActivityTypeStore.PointsChanged, await words.TextAsync("Points.Activity.Rules"));
        notifications.SuccessNotification(await words.TextAsync("Points.Saved"));
    }

    public async Task ChangedMeanwhileAsync() => notifications.ErrorNotification(await words.TextAsync("Points.ChangedMeanwhile"));

    public async Task AdjustedAsync(int customerId, int points, string reason)
    {
        await activities.InsertActivityAsync(ActivityTypeStore.PointsAdjusted, await words.FillAsync("Points.Activity.Adjusted", customerId, points, reason));
        notifications.SuccessNotification(await words.TextAsync("Points.Saved"));
    }
}
