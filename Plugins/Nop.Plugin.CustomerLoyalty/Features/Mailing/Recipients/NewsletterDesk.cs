using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>nopCommerce's newsletter subscriptions: they are the consent to marketing mails.</summary>
public class NewsletterDesk(INewsLetterSubscriptionService subscriptions)
{
    /// <summary>The types of the address's running subscriptions.</summary>
    public async Task<IReadOnlyList<int>> TypesAsync(string email, int storeId) =>
        [.. (await subscriptions.GetNewsLetterSubscriptionsByEmailAsync(email, storeId, 0, true)).Select(subscription => subscription.TypeId)];

    /// <param name="typeId">The type of subscription that counts; 0 for any.</param>
    public async Task<bool> IsSubscribedAsync(string email, int storeId, int typeId) =>
        (await subscriptions.GetNewsLetterSubscriptionsByEmailAsync(email, storeId, typeId, true)).Any(subscription => subscription.Active);

    /// <summary>Ends all subscriptions of the address in the store; nopCommerce raises its event for each.</summary>
    public async Task EndAsync(string email, int storeId)
    {
        foreach (var subscription in await subscriptions.GetNewsLetterSubscriptionsByEmailAsync(email, storeId, 0, true))
        {
            subscription.Active = false;
            await subscriptions.UpdateNewsLetterSubscriptionAsync(subscription);
        }
    }

    /// <summary>Begins again what was ended. False when there never was a subscription: consent cannot be made up.</summary>
    public async Task<bool> BeginAgainAsync(string email, int storeId)
    {
        var known = await subscriptions.GetNewsLetterSubscriptionsByEmailAsync(email, storeId);
        foreach (var subscription in known.Where(subscription => !subscription.Active))
        {
            subscription.Active = true;
            await subscriptions.UpdateNewsLetterSubscriptionAsync(subscription);
        }

        return known.Count > 0;
    }
}
