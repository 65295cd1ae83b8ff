using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox.Retention;

/// <summary>How many actions of a block of numbers stood how when the block was taken away, so that reports keep their numbers.</summary>
public class LoyaltyActionTotal : BaseEntity
{
    /// <summary>Actions are taken away in blocks of their numbers; a block is counted once.</summary>
    public int Block { get; set; }

    /// <summary>Place within the block's totals.</summary>
    public int Line { get; set; }

    public int SourceKindId { get; set; }

    public int SourceId { get; set; }

    public int KindId { get; set; }

    public int Step { get; set; }

    public int Variant { get; set; }

    public int StateId { get; set; }

    public int ReasonId { get; set; }

    public int Actions { get; set; }
}
