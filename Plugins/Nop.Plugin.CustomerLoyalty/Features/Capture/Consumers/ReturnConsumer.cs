using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Consumers;

public class ReturnConsumer(ShopJournal journal) :
    IConsumer<EntityInsertedEvent<ReturnRequest>>,
    IConsumer<EntityUpdatedEvent<ReturnRequest>>
{
    public Task HandleEventAsync(EntityInsertedEvent<ReturnRequest> eventMessage) => journal.ReturnAsync(eventMessage.Entity);

    public Task HandleEventAsync(EntityUpdatedEvent<ReturnRequest> eventMessage) => journal.ReturnAsync(eventMessage.Entity);
}
