using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

/// <summary>Remembers whose data changed.</summary>
public class DataChangeConsumer(DataMarkStore marks, CaptureGate gate) :
    IConsumer<EntityUpdatedEvent<Customer>>,
    IConsumer<CustomerRegisteredEvent>,
    IConsumer<EntityInsertedEvent<CustomerAddressMapping>>,
    IConsumer<EntityUpdatedEvent<Address>>,
    IConsumer<OrderPlacedEvent>
{
    public Task HandleEventAsync(EntityUpdatedEvent<Customer> eventMessage) => MarkAsync(eventMessage.Entity);

    public Task HandleEventAsync(CustomerRegisteredEvent eventMessage) => MarkAsync(eventMessage.Customer);

    public Task HandleEventAsync(EntityInsertedEvent<CustomerAddressMapping> eventMessage) =>
        gate.IsOpen ? marks.AddAsync(eventMessage.Entity.CustomerId) : Task.CompletedTask;

    public Task HandleEventAsync(EntityUpdatedEvent<Address> eventMessage) =>
        gate.IsOpen ? marks.AddOwnersAsync(eventMessage.Entity.Id) : Task.CompletedTask;

    public Task HandleEventAsync(OrderPlacedEvent eventMessage) => gate.IsOpen ? marks.AddAsync(eventMessage.Order.CustomerId) : Task.CompletedTask;

    private Task MarkAsync(Customer customer) =>
        gate.IsOpen && !string.IsNullOrEmpty(customer.Email) && !customer.IsSystemAccount ? marks.AddAsync(customer.Id) : Task.CompletedTask;
}
