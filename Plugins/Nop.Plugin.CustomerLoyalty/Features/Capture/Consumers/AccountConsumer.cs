using Nop.Core.Domain.Customers;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Consumers;

public class AccountConsumer(AccountJournal journal) :
    IConsumer<CustomerRegisteredEvent>,
    IConsumer<CustomerLoggedinEvent>,
    IConsumer<CustomerLoggedOutEvent>
{
    public Task HandleEventAsync(CustomerRegisteredEvent eventMessage) => journal.RegisteredAsync(eventMessage.Customer);

    public Task HandleEventAsync(CustomerLoggedinEvent eventMessage) =>
        journal.LoggedInAsync(eventMessage.Customer, eventMessage.GuestCustomer?.Id ?? 0);

    public Task HandleEventAsync(CustomerLoggedOutEvent eventMessage) => journal.LoggedOutAsync();
}
