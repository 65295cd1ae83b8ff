namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <param name="InStock">Anywhere and in any combination of its attributes.</param>
public sealed record ProductState(int ProductId, decimal Price, bool InStock);

public sealed class WaitingLine
{
    public int CustomerId { get; init; }
    public int ProductId { get; init; }
    public int StoreId { get; init; }

    /// <summary>What was chosen of the product's attributes.</summary>
    public string? AttributesXml { get; init; }
}
