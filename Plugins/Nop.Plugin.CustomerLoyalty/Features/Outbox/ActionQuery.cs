using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>Which actions of the outbox; what is null or 0 does not narrow.</summary>
public sealed record ActionQuery
{
    public ActionKind? Kind { get; init; }
    public ActionState? State { get; init; }
    public ActionReason? Reason { get; init; }
    public ActionSourceKind? SourceKind { get; init; }
    public int SourceId { get; init; }
    public int Step { get; init; }

    /// <summary>Null for any.</summary>
    public int? Variant { get; init; }
    public int CustomerId { get; init; }

    /// <summary>Done, or gone out within another mail.</summary>
    public bool HasLeft { get; init; }

    /// <summary>Begun by somebody who has not said yet how it ended.</summary>
    public bool OnlyClaimed { get; init; }
    public DateTime? DueUntilUtc { get; init; }

    public DateTime? DecidedFromUtc { get; init; }

    /// <summary>Exclusive.</summary>
    public DateTime? DecidedBeforeUtc { get; init; }
    public int StoreId { get; init; }

    /// <summary>Of those who are in it now.</summary>
    public int SegmentId { get; init; }
}
