using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Services.Configuration;
using Nop.Services.Events;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>An order that staff make smaller keeps its points no longer than that. An error is logged; before points can be spent their order is looked at once more.</summary>
public class ChangedOrderConsumer(OrderReversals reversals, ISettingService settings, ILogger logger) : IConsumer<EntityUpdatedEvent<Order>>
{
    public async Task HandleEventAsync(EntityUpdatedEvent<Order> eventMessage)
    {
        if (eventMessage.Entity.PaidDateUtc is null || !(await settings.LoadSettingAsync<CustomerLoyaltySettings>()).IsInstalled)
            return;
        try
        {
            await reversals.ReverseAsync([eventMessage.Entity.Id]);
        }
        catch (Exception failure)
        {
            await logger.ErrorAsync($"Customer Loyalty: points of order {eventMessage.Entity.Id}: {failure.Message}", failure);
        }
    }
}
