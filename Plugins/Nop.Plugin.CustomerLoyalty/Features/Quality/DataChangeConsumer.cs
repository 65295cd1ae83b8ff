using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Services.Configuration;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

/// <summary>Remembers whose data changed. Consumers run for plugins too that are not installed, or not any more.</summary>
public class DataChangeConsumer(DataMarkStore marks, ISettingService settings) :
    IConsumer<EntityUpdatedEvent<Customer>>,
    IConsumer<CustomerRegisteredEvent>,
    IConsumer<EntityInsertedEvent<CustomerAddressMapping>>,
    IConsumer<EntityUpdatedEvent<Address>>,
    IConsumer<OrderPlacedEvent>
{
    public Task HandleEventAsync(EntityUpdatedEvent<Customer> eventMessage) => MarkAsync(eventMessage.Entity);

    public Task HandleEventAsync(CustomerRegisteredEvent eventMessage) => MarkAsync(eventMessage.Customer);

    public async Task HandleEventAsync(EntityInsertedEvent<CustomerAddressMapping> eventMessage)
    {
        if (await IsInstalledAsync())
            await marks.AddAsync(eventMessage.Entity.CustomerId);
    }

    public async Task HandleEventAsync(EntityUpdatedEvent<Address> eventMessage)
    {
        if (await IsInstalledAsync())
            await marks.AddOwnersAsync(eventMessage.Entity.Id);
    }

    public async Task HandleEventAsync(OrderPlacedEvent eventMessage)
    {
        if (await IsInstalledAsync())
            await marks.AddAsync(eventMessage.Order.CustomerId);
    }

    private async Task MarkAsync(Customer customer)
    {
        if (!string.IsNullOrEmpty(customer.Email) && !customer.IsSystemAccount && await IsInstalledAsync())
            await marks.AddAsync(customer.Id);
    }

    private async Task<bool> IsInstalledAsync() => (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).IsInstalled;
}
