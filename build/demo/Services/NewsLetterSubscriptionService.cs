using Nop.Core.Domain.Messages;
using Nop.Core.Events;
using Nop.Data;
using Nop.Services.Messages;

namespace Demo.Services;

public sealed class NewsLetterSubscriptionService(IRepository<NewsLetterSubscription> subscriptions, IEventPublisher events) : INewsLetterSubscriptionService
{
    public async Task UpdateNewsLetterSubscriptionAsync(NewsLetterSubscription newsLetterSubscription, bool publishSubscriptionEvents = true)
    {
        var id = newsLetterSubscription.Id;
        var wasActive = await subscriptions.Table.AnyAsync(row => row.Id == id && row.Active);
        await subscriptions.UpdateAsync(newsLetterSubscription);
        if (!publishSubscriptionEvents || wasActive == newsLetterSubscription.Active)
            return;
        if (newsLetterSubscription.Active)
            await events.PublishAsync(new EmailSubscribedEvent(newsLetterSubscription));
        else
            await events.PublishAsync(new EmailUnsubscribedEvent(newsLetterSubscription));
    }

    public async Task<IList<NewsLetterSubscription>> GetNewsLetterSubscriptionsByEmailAsync(string email, int storeId = 0, int subscriptionTypeId = 0, bool? isActive = null)
    {
        if (string.IsNullOrWhiteSpace(email))
            return [];
        var address = email.Trim();
        var query = subscriptions.Table.Where(row => row.Email == address);
        if (storeId > 0)
            query = query.Where(row => row.StoreId == storeId);
        if (subscriptionTypeId > 0)
            query = query.Where(row => row.TypeId == subscriptionTypeId);
        if (isActive is { } active)
            query = query.Where(row => row.Active == active);
        return await query.OrderBy(row => row.Id).ToListAsync();
    }
}
