using Nop.Core.Domain.Gdpr;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Services.Configuration;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>Who subscribes again is taken off the list; who is erased stays on it without a name.</summary>
public class SubscriptionConsumer(SuppressionStore suppressions, ISettingService settings) : IConsumer<EmailSubscribedEvent>, IConsumer<CustomerPermanentlyDeleted>
{
    public async Task HandleEventAsync(EmailSubscribedEvent eventMessage)
    {
        if (eventMessage.Subscription is { } subscription && await IsInstalledAsync())
            await suppressions.ForgiveAsync(subscription.Email, subscription.StoreId);
    }

    public async Task HandleEventAsync(CustomerPermanentlyDeleted eventMessage)
    {
        if (string.IsNullOrWhiteSpace(eventMessage.Email) || !await IsInstalledAsync())
            return;
        await suppressions.EraseAsync(eventMessage.Email);
        await suppressions.AddAsync(eventMessage.Email, 0, SuppressionReason.Erased, null);
    }

    private async Task<bool> IsInstalledAsync() => (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).IsInstalled;
}
