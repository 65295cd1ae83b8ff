namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;

/// <summary>Which clicks in mails, or orders after them; 0 and null for all.</summary>
public sealed record OutcomeQuery
{
    public int SourceKindId { get; init; }
    public int SourceId { get; init; }
    public int Step { get; init; }
    public int Variant { get; init; }
    public int StoreId { get; init; }

    /// <summary>Of those who are in it now.</summary>
    public int SegmentId { get; init; }

    /// <summary>When was clicked, or ordered.</summary>
    public DateTime? FromUtc { get; init; }

    /// <summary>Exclusive.</summary>
    public DateTime? BeforeUtc { get; init; }
}
