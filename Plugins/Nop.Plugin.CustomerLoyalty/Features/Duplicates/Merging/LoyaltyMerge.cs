using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

/// <summary>Two accounts made one: who did it, when, and whether it was undone.</summary>
public class LoyaltyMerge : BaseEntity
{
    /// <summary>The account that was closed, and how often that had happened before.</summary>
    public string MergeKey { get; set; } = string.Empty;
    public int SurvivorId { get; set; }
    public int OtherId { get; set; }
    public int StateId { get; set; }

    /// <summary>Names of the fields that the survivor took from the other, with commas between.</summary>
    public string TakenFields { get; set; } = string.Empty;
    public int MergedById { get; set; }
    public DateTime StartedOnUtc { get; set; }
    public DateTime? MergedOnUtc { get; set; }
    public int RowCount { get; set; }
    public int UndoneById { get; set; }
    public DateTime? UndoneOnUtc { get; set; }

    /// <summary>After that the old owners of the rows are forgotten.</summary>
    public DateTime UndoUntilUtc { get; set; }

    public MergeState State => (MergeState)StateId;

    public bool IsUndoableAt(DateTime nowUtc) => State == MergeState.Merged && nowUtc < UndoUntilUtc;
}
