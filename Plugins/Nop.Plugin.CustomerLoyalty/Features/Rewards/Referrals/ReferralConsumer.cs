using Nop.Core.Domain.Customers;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

public class ReferralConsumer(ReferralBinder binder) : IConsumer<CustomerRegisteredEvent>
{
    public Task HandleEventAsync(CustomerRegisteredEvent eventMessage) => binder.BindAsync(eventMessage.Customer);
}
