namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <param name="InStock">Of a product: anywhere and in any combination of its attributes.</param>
/// <param name="CombinationId">0 for the product as a whole.</param>
/// <param name="Attributes">Of the combination.</param>
public sealed record ProductState(int ProductId, decimal Price, bool InStock, int CombinationId = 0, string Attributes = "");

public sealed class WaitingLine
{
    public int CustomerId { get; init; }
    public int ProductId { get; init; }
    public int StoreId { get; init; }

    /// <summary>What was chosen of the product's attributes.</summary>
    public string? AttributesXml { get; init; }
}
