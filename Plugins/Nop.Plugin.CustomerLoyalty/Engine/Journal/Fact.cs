namespace Nop.Plugin.CustomerLoyalty.Engine.Journal;

/// <summary>
/// One thing that happened once. Two facts with the same key are the same happening, whatever else they say.
/// </summary>
public sealed record Fact
{
    /// <summary>At most 100 characters, compared without regard to case; see <see cref="FactKeys"/>.</summary>
    public required string Key { get; init; }

    public required FactKind Kind { get; init; }

    public required DateTime OccurredOnUtc { get; init; }

    public int StoreId { get; init; }

    /// <summary>0 when only the visitor is known.</summary>
    public int CustomerId { get; init; }

    /// <summary>Empty when the fact did not come from a browser.</summary>
    public Guid VisitorId { get; init; }

    /// <summary>True while nobody has registered or logged in behind it; such facts may later be re-owned.</summary>
    public bool IsGuest { get; init; }

    public int ProductId { get; init; }

    /// <summary>The row that the fact is about: order, shipment, category, manufacturer, review, return, wish list, consent or newsletter type, answer to a survey.</summary>
    public int SubjectId { get; init; }

    /// <summary>Pieces for lines; number of results for a search; rating for a review; status for a return; seconds for a view; 1 to 100 for an answer that tells how content somebody is.</summary>
    public int Quantity { get; init; }

    /// <summary>
    /// Money in the primary store currency. For <see cref="FactKind.OrderRefunded"/> the total refunded so far,
    /// so that a lost or doubled event cannot change what the last row says.
    /// </summary>
    public decimal Amount { get; init; }

    /// <summary>Search terms or a short note, at most 400 characters.</summary>
    public string? Text { get; init; }
}
