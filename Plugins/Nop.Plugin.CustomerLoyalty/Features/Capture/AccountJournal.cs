using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Gdpr;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

/// <summary>What events say of accounts and permissions; links the visitor to the customer when they become known to be one.</summary>
public class AccountJournal(
    EventJournal journal,
    VisitorStore visitors,
    VisitorReader visitor,
    IStoreContext storeContext,
    ICustomerService customers)
{
    public Task RegisteredAsync(Customer customer) => journal.RecordAsync(async () =>
    {
        await visitors.LinkVisitorAsync(visitor.Current, customer.Id);
        await visitors.LinkGuestAsync(customer.Id, customer.Id);
        var storeId = customer.RegisteredInStoreId > 0 ? customer.RegisteredInStoreId : await StoreIdAsync();
        return [RegistrationHistoryStore.Registered(customer.Id, storeId, journal.Now) with { VisitorId = visitor.Current }];
    });

    public Task LoggedInAsync(Customer customer, int guestId) => journal.RecordAsync(async () =>
    {
        await visitors.LinkVisitorAsync(visitor.Current, customer.Id);
        await visitors.LinkGuestAsync(guestId, customer.Id);
        var now = journal.Now;
        return
        [
            new Fact
            {
                Key = FactKeys.LoggedIn(customer.Id, now),
                Kind = FactKind.LoggedIn,
                OccurredOnUtc = now,
                StoreId = await StoreIdAsync(),
                CustomerId = customer.Id,
                VisitorId = visitor.Current
            }
        ];
    });

    /// <summary>The visitor number is given up: who uses this browser next may be somebody else.</summary>
    public Task LoggedOutAsync()
    {
        visitor.Forget();
        return Task.CompletedTask;
    }

    public Task NewsletterAsync(NewsLetterSubscription subscription, bool on) => journal.RecordAsync(async () =>
    {
        var now = journal.Now;
        var customer = await customers.GetCustomerByEmailAsync(subscription.Email);
        return
        [
            new Fact
            {
                Key = FactKeys.Newsletter(subscription.Id, on, now),
                Kind = on ? FactKind.NewsletterOn : FactKind.NewsletterOff,
                OccurredOnUtc = now,
                StoreId = subscription.StoreId,
                CustomerId = customer?.Id ?? 0,
                IsGuest = customer is null,
                VisitorId = await journal.VisitorOfAsync(customer?.Id ?? 0),
                SubjectId = subscription.TypeId
            }
        ];
    });

    public Task ConsentAsync(GdprLog log) => log.RequestTypeId is not ((int)GdprRequestType.ConsentAgree or (int)GdprRequestType.ConsentDisagree)
        ? Task.CompletedTask
        : journal.RecordAsync(async () =>
        [
            new Fact
            {
                Key = FactKeys.Consent(log.Id),
                Kind = log.RequestTypeId == (int)GdprRequestType.ConsentAgree ? FactKind.ConsentGiven : FactKind.ConsentWithdrawn,
                OccurredOnUtc = log.CreatedOnUtc,
                StoreId = await StoreIdAsync(),
                CustomerId = log.CustomerId,
                SubjectId = log.ConsentId
            }
        ]);

    private async Task<int> StoreIdAsync() => (await storeContext.GetCurrentStoreAsync()).Id;
}
