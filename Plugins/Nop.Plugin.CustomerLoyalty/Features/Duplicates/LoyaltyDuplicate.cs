using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Duplicates;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates;

/// <summary>Two accounts that may be one person's, and what was decided about them.</summary>
public class LoyaltyDuplicate : BaseEntity
{
    /// <summary>The lower and the higher customer number: a pair is kept once.</summary>
    public string PairKey { get; set; } = string.Empty;
    public int LowId { get; set; }
    public int HighId { get; set; }
    public int Score { get; set; }
    public int ReasonIds { get; set; }
    public int StateId { get; set; }
    public DateTime FoundOnUtc { get; set; }
    public int DecidedById { get; set; }
    public DateTime? DecidedOnUtc { get; set; }

    public DuplicateReasons Reasons => (DuplicateReasons)ReasonIds;
    public DuplicateState State => (DuplicateState)StateId;

    public static string KeyOf(int one, int other) => $"{Math.Min(one, other)}-{Math.Max(one, other)}";
}
