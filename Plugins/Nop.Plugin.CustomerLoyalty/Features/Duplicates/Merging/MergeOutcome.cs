namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

/// <summary>What became of the wish to merge or to undo.</summary>
public enum MergeOutcome
{
    Done = 1,

    /// <summary>There is more to move than fits into a page's time; it goes on by itself.</summary>
    GoesOn = 2,

    /// <summary>Somebody else is merging one of the two at this moment.</summary>
    Busy = 3,

    /// <summary>One of them has been merged already.</summary>
    MergedBefore = 4,

    /// <summary>Guests, deleted and system accounts and administrators are not merged.</summary>
    NotAllowed = 5,
    TooLate = 6
}
