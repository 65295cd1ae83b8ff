using Demo.Sample.Catalogue;
using Demo.Sample.People;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;

namespace Demo.Sample.Orders;

public sealed class SampleOrder
{
    public required SamplePerson Person { get; init; }

    public required Order Order { get; init; }

    public required IReadOnlyList<SampleOrderLine> Lines { get; init; }

    public Shipment? Shipment { get; set; }
}

public sealed class SampleOrderLine
{
    public required ShelfItem Shelf { get; init; }

    public required OrderItem Item { get; init; }

    public ReturnRequest? Return { get; set; }
}
