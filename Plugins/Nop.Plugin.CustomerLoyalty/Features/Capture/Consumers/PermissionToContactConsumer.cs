using Nop.Core.Domain.Gdpr;
using Nop.Core.Domain.Messages;
using Nop.Core.Events;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Consumers;

/// <summary>Newsletter subscriptions and GDPR consents, given and taken back.</summary>
public class PermissionToContactConsumer(AccountJournal journal) :
    IConsumer<EmailSubscribedEvent>,
    IConsumer<EmailUnsubscribedEvent>,
    IConsumer<EntityInsertedEvent<GdprLog>>
{
    public Task HandleEventAsync(EmailSubscribedEvent eventMessage) => journal.NewsletterAsync(eventMessage.Subscription, true);

    public Task HandleEventAsync(EmailUnsubscribedEvent eventMessage) => journal.NewsletterAsync(eventMessage.Subscription, false);

    public Task HandleEventAsync(EntityInsertedEvent<GdprLog> eventMessage) => journal.ConsentAsync(eventMessage.Entity);
}
