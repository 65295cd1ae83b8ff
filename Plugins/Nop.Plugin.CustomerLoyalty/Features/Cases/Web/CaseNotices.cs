using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>What an agent is told after he did something.</summary>
public class CaseNotices(INotificationService notifications, CaseTexts texts)
{
    public async Task SayAsync(string key) => notifications.SuccessNotification(await texts.TextAsync(key));

    public async Task WarnAsync(string key) => notifications.WarningNotification(await texts.TextAsync(key));
}
