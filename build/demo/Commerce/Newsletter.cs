using Nop.Core.Domain.Messages;
using Nop.Core.Events;
using Nop.Data;

namespace Demo.Commerce;

public sealed class Newsletter(IRepository<NewsLetterSubscription> subscriptions, IEventPublisher events, TimeProvider clock) : INewsletter
{
    public async Task<NewsLetterSubscription> SubscribeAsync(string email, int storeId, int languageId, int typeId = 1)
    {
        var subscription = await FindAsync(email, storeId, typeId);
        if (subscription is { Active: true })
            return subscription;

        if (subscription == null)
        {
            subscription = new NewsLetterSubscription
            {
                NewsLetterSubscriptionGuid = Guid.NewGuid(),
                Email = email.Trim(),
                StoreId = storeId,
                LanguageId = languageId,
                TypeId = typeId,
                Active = true,
                CreatedOnUtc = clock.GetUtcNow().UtcDateTime
            };
            await subscriptions.InsertAsync(subscription);
        }
        else
        {
            subscription.Active = true;
            await subscriptions.UpdateAsync(subscription);
        }

        await events.PublishAsync(new EmailSubscribedEvent(subscription));
        return subscription;
    }

    public async Task UnsubscribeAsync(string email, int storeId, int typeId = 1)
    {
        var subscription = await FindAsync(email, storeId, typeId);
        if (subscription is not { Active: true })
            return;

        subscription.Active = false;
        await subscriptions.UpdateAsync(subscription);
        await events.PublishAsync(new EmailUnsubscribedEvent(subscription));
    }

    public async Task<bool> IsSubscribedAsync(string email, int storeId, int typeId = 1) => await FindAsync(email, storeId, typeId) is { Active: true };

    internal async Task ForgetAsync(string email)
    {
        foreach (var subscription in await subscriptions.Table.Where(s => s.Email == email).ToListAsync())
        {
            await subscriptions.DeleteAsync(subscription);
            await events.PublishAsync(new EmailUnsubscribedEvent(subscription));
        }
    }

    private async Task<NewsLetterSubscription?> FindAsync(string email, int storeId, int typeId)
    {
        var address = email.Trim();
        return await subscriptions.Table.Where(s => s.Email == address && s.StoreId == storeId && s.TypeId == typeId).OrderBy(s => s.Id).FirstOrDefaultAsync();
    }
}
