using Nop.Core.Domain.Shipping;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Consumers;

public class ShipmentConsumer(ShopJournal journal) : IConsumer<ShipmentSentEvent>, IConsumer<ShipmentDeliveredEvent>
{
    public Task HandleEventAsync(ShipmentSentEvent eventMessage) => journal.ShipmentAsync(eventMessage.Shipment);

    public Task HandleEventAsync(ShipmentDeliveredEvent eventMessage) => journal.ShipmentAsync(eventMessage.Shipment);
}
