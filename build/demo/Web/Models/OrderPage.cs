using Nop.Core.Domain.Common;
using Nop.Core.Domain.Orders;

namespace Demo.Web.Models;

public record OrderRow(int Id, string Number, DateTime PlacedOn, string Status, string PaymentStatus, string ShippingStatus, string Total, bool MayReturn);

public record OrderPage
{
    public required Order Order { get; init; }

    public required OrderRow Row { get; init; }

    public Address? Address { get; init; }

    public IReadOnlyList<OrderLine> Lines { get; init; } = [];

    public IReadOnlyList<ShipmentLine> Shipments { get; init; } = [];

    public string Subtotal { get; init; } = "";

    public string Shipping { get; init; } = "";

    public string? Refunded { get; init; }
}

public record OrderLine(OrderItem Item, string Name, string Address, string UnitPrice, string Total);

public record ShipmentLine(int Id, string? TrackingNumber, DateTime? ShippedOn, DateTime? DeliveredOn);

public record ReturnForm
{
    public int OrderId { get; set; }

    public Dictionary<int, int> Quantities { get; set; } = [];

    public string? Reason { get; set; }

    public string? RequestedAction { get; set; }

    public string? Comments { get; set; }
}

public record ReturnPage(OrderPage Order, IReadOnlyList<string> Reasons, IReadOnlyList<string> Actions);

public record ReturnRow(string Number, string Status, string ProductName, string ProductAddress, int Quantity, string? Reason, string? Action, DateTime OpenedOn);
