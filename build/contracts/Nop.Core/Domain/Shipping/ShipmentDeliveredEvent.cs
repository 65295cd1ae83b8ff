namespace Nop.Core.Domain.Shipping;

public class ShipmentDeliveredEvent
{
    public Shipment Shipment { get; }

    public ShipmentDeliveredEvent(Shipment shipment)
    {
        Shipment = shipment;
    }
}
