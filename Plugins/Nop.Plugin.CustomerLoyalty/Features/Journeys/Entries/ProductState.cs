namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <param name="InStock">Null where stock is kept by combinations or warehouses and is not watched.</param>
public sealed record ProductState(int ProductId, decimal Price, bool? InStock);

public sealed class WaitingLine
{
    public int CustomerId { get; init; }
    public int ProductId { get; init; }
    public int StoreId { get; init; }
}
