namespace Nop.Core.Domain.Shipping;

public class Shipment : BaseEntity
{
    public DateTime CreatedOnUtc { get; set; }

    public DateTime? DeliveryDateUtc { get; set; }

    public DateTime? ReadyForPickupDateUtc { get; set; }

    public DateTime? ShippedDateUtc { get; set; }

    public decimal? TotalWeight { get; set; }

    public int OrderId { get; set; }

    public string AdminComment { get; set; }

    public string TrackingNumber { get; set; }
}
