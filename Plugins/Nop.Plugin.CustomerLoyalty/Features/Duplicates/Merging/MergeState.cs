namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

/// <summary>Numbers are stored and never change.</summary>
public enum MergeState
{
    Merging = 1,
    Merged = 2,
    Undoing = 3,
    Undone = 4,

    /// <summary>One of the two was erased, or the time for undoing is over.</summary>
    Final = 5
}
